import { Report } from '../../src/diagnostics/report.ts';
import { parseSlides } from '../../src/slides/parseSlides.ts';
import { plainText, type Slide, type Text } from '../../src/slides/slide.ts';
import { said } from '../text/compileText.ts';

/** Parses slide text as if it were in the file `talk.md`. */
export function parse(text: string) {
  const report = new Report();
  const slides = parseSlides({ text, file: 'talk.md', origins: [] }, report);
  return { slides, report, said: said(report).map((line) => line.replace(/ \(.*\)$/, '')) };
}

/** Returns the one slide with this body. Throws when there are findings, except that markup is shown as typed. */
export function slideOf(body: string, frontMatter = ''): Slide {
  const { slides, said } = parse(`---\nlayout: points\n${frontMatter}---\n\n${body}`);
  const [slide] = slides;
  const wrong = said.filter((line) => !line.includes('slide-markup'));
  if (!slide || wrong.length > 0) throw new Error(wrong.join('\n'));
  return slide;
}

/** Writes texts as they read: strong parts between `**`, links in brackets. */
export const read = (text: Text | undefined): string =>
  (text ?? [])
    .map(({ text, strong, link }) => {
      const words = strong ? `**${text}**` : text;
      return link ? `[${words}](${link})` : words;
    })
    .join('');

export { plainText };
