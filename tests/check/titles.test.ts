import { expect, test } from 'vitest';
import { ALWAYS } from '../../src/check/always.ts';
import { check } from '../../src/check/check.ts';
import { parse } from '../slides/parse.ts';
import { findingsIn, slide } from './findingsIn.ts';

test('title-duplicate: a title that stands on an earlier slide', () => {
  const deck =
    slide('stats', '# 服务企业') + slide('quote', '# 服务 **企业**') + slide('cards', '# 服务企业');
  expect(findingsIn('title-duplicate', deck)).toEqual([
    '17:3 the title “服务企业” stands on slide 1 already.',
  ]);
  expect(
    findingsIn('title-duplicate', slide('stats', '# 服务企业（一）') + slide('stats', '# 服务企业（二）')),
  ).toEqual([]);
});

test('title-full-stop: 。 at the end, also before a space or in bold', () => {
  expect(findingsIn('title-full-stop', slide('stats', '# 八年从不停运。'))).toEqual([
    '5:9 the title ends in a full stop.',
  ]);
  expect(findingsIn('title-full-stop', slide('stats', '# 八年**从不停运。**'))).toHaveLength(1);
  for (const title of [
    '八年从不停运',
    '八年从不停运！',
    '为什么从不停运？',
    '送温暖……',
    '“从不停运”',
    'Version 2.0',
    'Acme Inc.',
  ]) {
    expect(findingsIn('title-full-stop', slide('stats', `# ${title}`)), title).toEqual([]);
  }
});

test('title-missing says what begins a title', () => {
  const hints = (body: string) => {
    const { slides, report } = parse(`---\nlayout: points\n---\n${body}`);
    check({ slides, assets: [] }, report, ALWAYS);
    return report.sorted().map(({ hint, span }) => `${span?.start} ${hint}`);
  };
  expect(hints('## Title\n\ntext')).toEqual(['26 "# " begins the title; "## " begins an entry.']);
  expect(hints('#标题\n\n## 甲')).toEqual(['23 a space belongs behind the # of a title.']);
  expect(hints('text')).toEqual(['12 write the slide’s conclusion as its title.']);
});

test('title-duplicate shows a mark in the language of the title', () => {
  const hint = (title: string) => {
    const { slides, report } = parse(slide('stats', `# ${title}`).repeat(2));
    check({ slides, assets: [] }, report, ALWAYS);
    return report.sorted()[0]?.hint;
  };
  expect(hint('Same')).toContain('(2)');
  expect(hint('同')).toContain('（二）');
});
