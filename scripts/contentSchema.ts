import { Report } from '../src/diagnostics/report.ts';
import { jsonSchema } from '../src/outline/schema/jsonSchema.ts';
import { templatesOf } from '../src/project.ts';
import { readTemplates } from '../src/text/templates.ts';

/** Makes the JSON Schema that the first line of the shipped `content.yaml` names, as `deckwright schema` prints it. */
export function contentSchema(): string {
  const report = new Report();
  const sources = templatesOf('.', '.', report);
  if (!sources) throw new Error('the templates cannot be read');
  return `${JSON.stringify(jsonSchema(readTemplates(sources.own, sources.users, report).kinds), null, 2)}\n`;
}
