import { entry } from '../entry.ts';

/** Findings of the layout stage: what a layout does not take, and text that does not fit. */
export const layoutCatalogue = {
  'text-overflow': entry<{ what: string; needs: number; holds: number; size: number; cut: number }>({
    severity: 'error',
    message: (f) => `the ${f.what} needs ${f.needs} lines at ${f.size} pt; its place holds ${f.holds}.`,
    hint: (f) => `shorten it by about ${f.cut} characters.`,
    explanation:
      'The text was set at every size of the type scale down to its floor and still takes more lines than its place has. Deckwright never clips, shrinks below the floor or pushes text off the slide.',
    wrong:
      '- value: 78\n  label: 八年来每逢元旦、春节、“五一”、“十一”等节假日累计开行且从未间断的服务班次总数',
    right: '- value: 78\n  label: 节假日累计开行',
  }),
};
