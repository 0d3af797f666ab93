import type { Report } from '../diagnostics/report.ts';
import { type Keep, keepNothing } from '../keep/keep.ts';
import { inLanguage } from '../language/inLanguage.ts';
import type { Outline } from '../outline/outline.ts';
import { ROW_KEY } from '../outline/tree/dataRecord.ts';
import { Budget, Exhausted } from './render/budget.ts';
import { Exception } from './render/handlebarsRuntime.ts';
import { helpersWith } from './render/helpers.ts';
import { keptBlocks } from './render/keptBlocks.ts';
import { originTracers } from './render/originTracers.ts';
import type { SlideText } from './slideText.ts';
import type { Templates } from './templates.ts';
import { en } from './words/en.ts';
import { zh } from './words/zh.ts';
import { SlideTextWriter } from './write/slideTextWriter.ts';

/**
 * Renders the outline to slide text: Markdown in which every stretch has an origin, the value and the template's text
 * that placed it. Reports what fails while a template runs; the text is then empty. `keep` gives back the text of blocks that are
 * as they were.
 */
export function renderText(
  outline: Outline,
  templates: Templates,
  report: Report,
  keep: Keep = keepNothing,
): SlideText {
  // Its findings have the severities of the catalogue, so that each counts, whatever `checks:` sets.
  const own = report.trial();
  const text = render(outline, templates, own, keep);
  report.absorb(own);
  return text;
}

function render(outline: Outline, templates: Templates, report: Report, keep: Keep): SlideText {
  const budget = new Budget(templates.fileOf);
  const writer = new SlideTextWriter(outline.file);
  const partials = keptBlocks({ outline, templates, budget, writer, report }, keep);
  const { deck, brand, sources, units } = outline.data;
  const words = inLanguage(outline.language, { zh, en });
  const tracers = originTracers(budget, templates.fileOf, writer, report);
  try {
    partials.deck?.(outline.data, {
      helpers: { ...helpersWith(budget, words), ...tracers } as never,
      partials,
      // This is the default; given explicitly, Handlebars prints no warning on the console.
      allowProtoPropertiesByDefault: false,
      allowProtoMethodsByDefault: false,
      data: { deck, brand, sources, units, row: outline.data[ROW_KEY], words: words.texts },
    });
    return writer.finish();
  } catch (thrown) {
    if (!(thrown instanceof Exhausted || thrown instanceof Exception)) throw thrown;
    if (thrown instanceof Exhausted) report.add(thrown.code, thrown.facts as never, { span: thrown.span });
    else report.add('template-failed', { problem: thrown.message }, { span: undefined });
    return { text: '', file: outline.file, origins: [] };
  }
}
