import { entry } from '../../entry.ts';

/** Rules about titles. */
export const titleRules = {
  'title-missing': entry<{ number: number; begins: 'entry' | 'sign' | undefined }>({
    severity: 'error',
    message: (f) => `slide ${f.number} has no title.`,
    hint: (f) =>
      f.begins === 'entry'
        ? '"# " begins the title; "## " begins an entry.'
        : f.begins === 'sign'
          ? 'a space belongs behind the # of a title.'
          : 'write the slide’s conclusion as its title.',
    explanation:
      'Screen readers, the outline view and links name a slide by its title, so every slide needs one, also a quotation or a picture.',
    wrong: '- kind: stats\n  items: […]',
    right: '- kind: stats\n  title: Eight years without a holiday off\n  items: […]',
  }),
  'title-duplicate': entry<{ title: string; first: number }>({
    severity: 'warning',
    message: (f) => `the title “${f.title}” stands on slide ${f.first} already.`,
    hint: (f) =>
      `say what this slide adds; a continuation may be marked ${/\p{Script=Han}/u.test(f.title) ? '（二）' : '(2)'}.`,
    explanation:
      'Two slides with one title cannot be told apart in the outline view, in a list of slides or by a screen reader, and one of them does not state its own conclusion.',
    wrong: '- { kind: stats, title: Customers }\n- { kind: cards, title: Customers }',
    right:
      '- { kind: stats, title: 69 customers served }\n- { kind: cards, title: Four steps shorten the wait }',
  }),
  'title-too-long': entry<{ lines: number; holds: number }>({
    severity: 'warning',
    message: (f) => `the title takes ${f.lines} lines; ${f.holds} are the most that is read at a glance.`,
    hint: () => 'keep the conclusion, and move the circumstances to the slide or the notes.',
    explanation: 'A title is read in a glance. Over two lines it is a paragraph, and its point is lost.',
    wrong:
      'title: In recent years, under the guidance of the board and in line with all of its decisions, we have improved the service',
    right: 'title: Clearance takes half the time',
  }),
  'title-full-stop': entry<Record<string, never>>({
    severity: 'warning',
    message: () => 'the title ends in a full stop.',
    hint: () => 'leave it out.',
    explanation:
      'A title is a headline; Chinese headlines end without 。 (GB/T 15834), also when they are sentences.',
    wrong: 'title: 八年节假日从不停运。',
    right: 'title: 八年节假日从不停运',
  }),
};
