// Draws the slides with raw pptxgenjs in the simplest way: a plain master, boxes at fixed places, and notes. It
// measures no text, and makes no placeholders, sections or links.
const PptxGenJS = require('pptxgenjs');

const FACE = { fontFace: 'Microsoft YaHei' };

exports.rawDeck = (slides) => {
  const deck = new PptxGenJS();
  deck.layout = 'LAYOUT_WIDE';
  deck.defineSlideMaster({
    title: 'Plain',
    background: { color: 'FFFFFF' },
    objects: [{ rect: { x: 0, y: 0, w: 13.33, h: 0.2, fill: { color: '1F4E79' } } }],
    slideNumber: { x: 12.5, y: 7, fontSize: 10 },
  });
  for (const slide of slides) {
    const page = deck.addSlide({ masterName: 'Plain' });
    const text = (words, x, y, w, h, fontSize, more) =>
      page.addText(words, { x, y, w, h, fontSize, ...FACE, ...more });
    text(slide.title, 0.6, 0.4, 12, 0.9, 30, { bold: true, color: '1F4E79' });
    if (slide.kind === 'section') {
      text(slide.summary, 0.6, 1.6, 12, 2, 24, { color: '333333', valign: 'top' });
    } else if (slide.kind === 'points') {
      const points = slide.points.map((point) => ({
        text: point,
        options: { bullet: true, breakLine: true },
      }));
      text(points, 0.6, 1.6, 12, 5, 20, { color: '333333', valign: 'top' });
    } else if (slide.kind === 'stats') {
      slide.cards.forEach(({ value, label }, i) => {
        const x = 0.6 + i * 3.1;
        const fill = { color: 'EAF1F8' };
        const line = { color: '1F4E79', width: 1 };
        page.addShape('roundRect', { x, y: 2, w: 2.9, h: 3, fill, line, rectRadius: 0.1 });
        text(value, x, 2.3, 2.9, 1.2, 40, { bold: true, align: 'center', color: '1F4E79' });
        text(label, x, 3.6, 2.9, 1, 16, { align: 'center', color: '555555' });
      });
    } else if (slide.kind === 'quote') {
      text(`“${slide.quote}”`, 1.5, 2, 10, 3, 28, { align: 'center' });
      text(`— ${slide.by}`, 1.5, 5, 10, 0.8, 18, { align: 'right' });
    } else {
      const { categories: labels, values } = slide;
      page.addChart(deck.ChartType.bar, [{ name: '数量', labels, values }], {
        ...{ x: 0.6, y: 1.6, w: 12, h: 5, barDir: 'col', showValue: true, altText: slide.title },
      });
    }
    page.addNotes(slide.notes);
  }
  return deck;
};
