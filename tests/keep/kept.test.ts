import { expect, test } from 'vitest';
import { Report } from '../../src/diagnostics/report.ts';
import { Kept } from '../../src/keep/kept.ts';

/** Compiles `text`, one slide a line, through `kept`. Returns the slides and the lines that were made. */
function compiled(kept: Kept, text: string, isWhole = true) {
  const report = new Report();
  report.addSource('a.yaml', text);
  const keep = kept.begin(report);
  const made: string[] = [];
  const slides = [...text.matchAll(/[^\n]+/g)].map(({ 0: line, index }) => {
    const span = { file: 'a.yaml', start: index, end: index + line.length };
    return keep(
      'slide',
      () => [line, span],
      () => {
        made.push(line);
        return { line, inner: { span } };
      },
    );
  });
  const pages = slides.map(({ inner }, i) =>
    keep(
      'page',
      () => [inner],
      () => {
        made.push(`page ${i}`);
        return { inner };
      },
    ),
  );
  kept.end(isWhole);
  return { made, slides: slides.map(({ line, inner }) => `${line}@${inner.span.start}`), pages };
}

test('the same input is made once, wherever it stands, and what is made of it too', () => {
  const kept = new Kept();
  expect(compiled(kept, 'one\ntwo\n').made).toEqual(['one', 'two', 'page 0', 'page 1']);
  const longer = compiled(kept, 'ones\ntwo\n');
  expect(longer.made).toEqual(['ones', 'page 0']);
  expect(longer.slides).toEqual(['ones@0', 'two@5']);
  expect(longer.pages[1]?.inner.span.start).toBe(5);
  expect(compiled(kept, 'ones\ntwo\n').made).toEqual([]);
});

test('two of the same text are two inputs, each with its place', () => {
  const kept = new Kept();
  expect(compiled(kept, 'one\none\n').made).toEqual(['one', 'one', 'page 0', 'page 1']);
  const swapped = compiled(kept, 'new\none\none\n');
  expect(swapped.made).toEqual(['new', 'page 0']);
  expect(swapped.slides).toEqual(['new@0', 'one@4', 'one@8']);
});

test('what a whole compile does not use is forgotten; one that stops early forgets nothing', () => {
  const kept = new Kept();
  compiled(kept, 'one\ntwo\n');
  compiled(kept, '', false);
  compiled(kept, '\n', false);
  expect(compiled(kept, '\n\none\ntwo\n').made).toEqual([]);
  compiled(kept, 'one\n');
  expect(compiled(kept, 'one\ntwo\n').made).toEqual(['two', 'page 1']);
});

test('a result that no longer holds is made anew', () => {
  const kept = new Kept();
  const results = [true, false, true].map((holds, i) => {
    const keep = kept.begin(new Report());
    const { made } = keep(
      'picture',
      () => ['a.png'],
      () => ({ made: i }),
      () => holds,
    );
    kept.end(true);
    return made;
  });
  expect(results).toEqual([0, 1, 1]);
});
