import { Report } from '../../src/diagnostics/report.ts';
import { parseSlides } from '../../src/slides/parseSlides.ts';
import { plainText, type Slide, type Text } from '../../src/slides/slide.ts';
import { said } from '../text/compileText.ts';

/** Parses slide text as if written by hand in `talk.md`. */
export function parse(text: string) {
  const report = new Report();
  const slides = parseSlides({ text, file: 'talk.md', origins: [] }, report);
  return { slides, report, said: said(report).map((line) => line.replace(/ \(.*\)$/, '')) };
}

/** The one slide with this body; throws when there are findings. */
export function slideOf(body: string, frontMatter = ''): Slide {
  const { slides, said } = parse(`---\nlayout: points\n${frontMatter}---\n\n${body}`);
  const [slide] = slides;
  if (!slide || said.length > 0) throw new Error(said.join('\n'));
  return slide;
}

/** Texts as they read: `**` around what is strong, links in brackets. */
export const read = (text: Text | undefined): string =>
  (text ?? [])
    .map(({ text, strong, link }) => {
      const words = strong ? `**${text}**` : text;
      return link ? `[${words}](${link})` : words;
    })
    .join('');

export { plainText };
