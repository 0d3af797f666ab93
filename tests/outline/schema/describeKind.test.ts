import { expect, test } from 'vitest';
import { Report } from '../../../src/diagnostics/report.ts';
import { describeKind } from '../../../src/outline/schema/describeKind.ts';
import { readTemplates } from '../../../src/text/templates.ts';
import { ownTemplates } from '../../text/compileText.ts';

const { kinds } = readTemplates(ownTemplates, [], new Report());

test('a kind is described field by field', () => {
  const timeline = kinds.get('timeline');
  const fields = timeline ? describeKind(timeline) : [];
  expect(fields.map(({ name, required }) => `${name}${required ? '' : '?'}`)).toEqual([
    ...['title', 'id?', 'kicker?', 'source?', 'notes?'],
    ...['items', 'items.when', 'items.heading', 'items.text?'],
  ]);
  expect(fields.find(({ name }) => name === 'items.when')).toMatchObject({
    description: 'The date or span of time.',
    example: '2009.4',
  });
});

test('every kind has a description, and each of its fields an example', () => {
  for (const kind of kinds.values()) {
    expect(kind.description).not.toBe('');
    expect(
      describeKind(kind).filter(({ description, example }) => !description || example === undefined),
    ).toEqual([]);
  }
});
