import { describe, expect, it } from 'vitest';
import { mayPart, NOT_AT_END, NOT_AT_START } from '../../../src/typography/breaking/kinsoku.ts';
import { opportunities } from '../../../src/typography/breaking/opportunities.ts';

describe('kinsoku', () => {
  it('forbids closing marks, pauses, stops and joining marks at a line’s start', () => {
    for (const mark of '、，。．；：！？”’）》〉」』】〕…·～％℃‰') {
      expect(NOT_AT_START).toContain(mark);
      expect(mayPart('检', mark)).toBe(false);
      expect(opportunities(`检疫${mark}检疫`)).not.toContain(2);
    }
  });

  it('forbids opening marks and signs of money at a line’s end', () => {
    for (const mark of '“‘（《〈「『【〔￥$') {
      expect(NOT_AT_END).toContain(mark);
      expect(mayPart(mark, '检')).toBe(false);
      expect(opportunities(`检疫${mark}检疫`)).not.toContain(3);
    }
  });

  it('names each mark once', () => {
    for (const marks of [NOT_AT_START, NOT_AT_END]) expect(new Set(marks).size).toBe([...marks].length);
  });

  it('lets a dash begin a line, as a viewer does', () => {
    expect(opportunities('检疫——检疫')).toEqual([1, 2, 4, 5]);
  });
});
