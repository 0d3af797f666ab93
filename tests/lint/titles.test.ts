import { change, eachIsSeen, OTHER, SLIDE } from './plant.ts';

/** Returns a shape with this text in a title placeholder, which is added behind all others. */
const secondTitle = (words: string) =>
  change(
    OTHER,
    '</p:spTree>',
    `<p:sp><p:nvSpPr><p:cNvPr id="98" name="二"/><p:cNvSpPr/><p:nvPr><p:ph type="title"/></p:nvPr></p:nvSpPr><p:spPr/><p:txBody><a:bodyPr/><a:p><a:r><a:t>${words}</a:t></a:r></a:p></p:txBody></p:sp></p:spTree>`,
  );

eachIsSeen([
  ['titles', `${OTHER}: has 2 titles that say “第 2 页又一题”`, secondTitle('又一题')],
  ['titles', `${OTHER}: has 2 titles that say “第 2 页”`, secondTitle('')],
  ['titles', `${OTHER}: has 1 titles that say “ ”`, change(OTHER, '第 2 页', ' ')],
  ['titles', `${OTHER}: has 1 titles that say “”`, change(OTHER, '第 2 页', '')],
  [
    'titles',
    `${SLIDE}: has text that is read before its title`,
    change(SLIDE, /(<p:spTree>.*?<\/p:grpSpPr>)(<p:sp>.*?<\/p:sp>)(<p:sp>.*?<\/p:sp>)/, '$1$3$2'),
  ],
]);
