import { z } from 'zod';
import type { Kind } from './kind.ts';
import { outlineSchema } from './schema.ts';

/** The JSON Schema (draft 2020-12) of `content.yaml`, for editors: what the code's own schema takes, with these kinds. */
export function jsonSchema(kinds: ReadonlyMap<string, Kind>): Record<string, unknown> {
  const { $schema, ...schema } = z.toJSONSchema(outlineSchema(kinds), {
    io: 'input',
    unrepresentable: 'any',
  });
  return { $schema, title: 'content.yaml', ...schema };
}
