import { entry } from '../entry.ts';
import { pick } from '../remedy.ts';

/** `1 entry`, `2 entries`. */
const counted = (count: number, plural: string): string =>
  `${count} ${count === 1 ? plural.replace(/ies$/, 'y').replace(/s$/, '') : plural}`;

/** Findings of the layout stage: content that a layout does not take, and text that does not fit. */
export const layoutCatalogue = {
  'text-overflow': entry<{ what: string; needs: number; holds: number; size: number; cut: number }>({
    severity: 'error',
    message: (f) => `the ${f.what} needs ${f.needs} lines at ${f.size} pt; its place holds ${f.holds}.`,
    hint: (f) => `shorten it by about ${f.cut} characters.`,
    remedy: (f) => ({ action: 'shorten', characters: f.cut }),
    explanation:
      'The text was set at every size of the type scale down to its floor and still takes more lines than its place has. Deckwright never clips, shrinks below the floor or pushes text off the slide.',
    wrong:
      '- value: 78\n  label: runs on New Year, Spring Festival, May Day, National Day and all other holidays of eight years, without a break',
    right: '- value: 78\n  label: runs on holidays',
  }),
  'font-fallback': entry<{ what: string; font: string; size: number }>({
    severity: 'warning',
    message: (f) =>
      `the ${f.what} fits at ${f.size} pt, but not where ${f.font} stands in for the brand’s font.`,
    hint: () => 'shorten it a little, or choose a font that more viewers have.',
    explanation:
      'Viewers that lack a font show another: PingFang or Noto Sans for YaHei, Helvetica or Liberation Sans for Arial. Every text is measured under all of them.',
    wrong: 'a title that just fits two lines in Calibri, and needs three in Arial',
    right: 'the same title, three words shorter',
  }),
  'font-unmeasured': entry<{ font: string }>({
    severity: 'warning',
    message: (f) =>
      `Deckwright has no widths for the font “${f.font}”; it is measured as the widest it knows.`,
    hint: () => 'use Arial, Calibri, Times New Roman, Cambria, Georgia or Segoe UI, or leave some room.',
    explanation:
      'Text is fitted by the real widths of letters. For a Latin font without a table the widest of the known ones stands in, so that nothing runs over; texts may come out smaller than they need to be.',
    wrong: 'brand:\n  fonts:\n    body: { latin: Futura }',
    right: 'brand:\n  fonts:\n    body: { latin: Arial }',
  }),
  'script-unmeasured': entry<{ scripts: readonly string[]; slides: readonly number[] }>({
    severity: 'warning',
    message: (f) =>
      `Deckwright has no widths for ${listed(f.scripts)} letters; the lines of their texts are counted by a usual width.`,
    hint: (f) =>
      `look at ${f.slides.length > 1 ? 'slides' : 'slide'} ${listed(f.slides.map(String))} before you show the deck.`,
    explanation:
      'Text is fitted by the real widths of letters, which Deckwright has for Latin, Greek, Cyrillic, Chinese, Japanese and Korean. In other scripts each letter counts as a rather wide one, so that a text seldom runs over; lines between texts, which could cut through one, are left out.',
    wrong: '- heading: หัวข้อ',
    right: '- heading: Topic',
  }),
  'layout-unknown': entry<{ name: string; known: readonly string[]; near?: string | undefined }>({
    severity: 'error',
    message: (f) => `there is no layout “${f.name}”.`,
    hint: (f) => `${meant(f.near)}layouts are ${listed(f.known)}.`,
    remedy: (f) => pick(f.name, f),
    explanation:
      'The `layout` of a slide names one of Deckwright’s layouts; they are fixed, and each says what it takes.',
    wrong: '---\nlayout: statistics\n---',
    right: '---\nlayout: stats\n---',
  }),
  'layout-takes': entry<{
    layout: string;
    what: string;
    where: string;
    has: number;
    least: number;
    most: number;
    holds: string;
    advice?: string | undefined;
  }>({
    severity: 'error',
    message: (f) => {
      const range =
        f.most === 0
          ? `takes no ${f.what}`
          : f.has < f.least
            ? `needs at least ${counted(f.least, f.what)}`
            : `takes at most ${counted(f.most, f.what)}`;
      const where = f.where === 'entry' ? `an entry of layout “${f.layout}”` : `the layout “${f.layout}”`;
      return `${where} ${range}; here ${f.has === 1 ? 'is' : 'are'} ${f.has}.`;
    },
    hint: (f) => f.advice ?? `“${f.layout}” holds: ${f.holds}.`,
    explanation:
      'A layout is the schema of its slides: it says which parts it takes and how many. Anything left over is an error, because nothing is ever silently dropped.',
    wrong: '---\nlayout: compare\n---\n# Before and after\n## Before\n## After\n## Later',
    right: '---\nlayout: compare\n---\n# Before and after\n## Before\n## After',
  }),
  'layout-setting': entry<{
    layout: string;
    name: string;
    known: readonly string[];
    near?: string | undefined;
  }>({
    severity: 'error',
    message: (f) => `the layout “${f.layout}” has no setting “${f.name}”.`,
    hint: (f) => {
      if (f.known.length === 0) return 'it has no settings; remove the line.';
      return f.near ? meant(f.near).trimEnd() : `its settings are ${listed(f.known)}.`;
    },
    remedy: (f) => (f.known.length === 0 ? { action: 'remove', key: f.name } : pick(f.name, f)),
    explanation:
      'Front matter keys beside layout, id, section, kicker and source are settings of the layout.',
    wrong: '---\nlayout: chart\ncolour: red\n---',
    right: '---\nlayout: chart\nchart: column\n---',
  }),
  'table-overflow': entry<{ rows: number; holds: number; size: number }>({
    severity: 'error',
    message: (f) => `the table has ${f.rows} rows with its header; about ${f.holds} fit at ${f.size} pt.`,
    hint: () => 'shorten the longest cells, or cut the table in two.',
    explanation:
      'A long table continues on next slides; this one has rows so high that even that does not help.',
    wrong: '| Item | Remark |\n|---|---|\n| One | (a cell of five hundred words) |',
    right: '| Item | Remark |\n|---|---|\n| One | one sentence |',
  }),
  'table-emphasis': entry<{
    what: 'table' | 'comparison';
    part: 'row' | 'column';
    written: string;
    known: readonly string[];
    near?: string | undefined;
  }>({
    severity: 'error',
    message: (f) => `the ${f.what} has no ${f.part} “${f.written}” that could stand out.`,
    hint: (f) => `${meant(f.near)}its ${f.part}s are ${span(f.known)}.`,
    remedy: (f) => pick(f.written, f),
    explanation:
      'A row that stands out is named by its first cell, or in a comparison by the text of either side; a column by its heading. The row stands between two lines in the colour of the brand, the column on a light ground; where both cross, the cell is solid and its figure large.',
    wrong:
      '---\nlayout: table\nemphasis-row: Claim\n---\n\n| Measure | Sum |\n|---|---|\n| Claims abroad | 2.5 |',
    right:
      '---\nlayout: table\nemphasis-row: Claims abroad\n---\n\n| Measure | Sum |\n|---|---|\n| Claims abroad | 2.5 |',
  }),
  'table-notes': entry<{ written: string; known: readonly string[]; near?: string | undefined }>({
    severity: 'error',
    message: (f) => `the table has no column “${f.written}” with the notes of its rows.`,
    hint: (f) => `${meant(f.near)}its columns behind the first are ${span(f.known)}.`,
    remedy: (f) => pick(f.written, f),
    explanation:
      'A column may hold a note for each row: it is not shown as a column, its cells stand small under the first cells of their rows. The column is named by its heading.',
    wrong:
      '---\nlayout: table\nrow-notes: Since\n---\n\n| Measure | From | Sum |\n|---|---|---|\n| Claims | since 2007 | 2.5 |',
    right:
      '---\nlayout: table\nrow-notes: From\n---\n\n| Measure | From | Sum |\n|---|---|---|\n| Claims | since 2007 | 2.5 |',
  }),
  'table-columns': entry<{ columns: number; heading: string; size: number }>({
    severity: 'warning',
    message: (f) =>
      `the table has ${f.columns} columns, and “${f.heading}” is too narrow for its cells at ${f.size} pt.`,
    hint: () => 'leave columns out, shorten the widest cells, or cut the table in two.',
    explanation:
      'A table may have up to twelve columns. Columns of figures take the width of their widest figure and the others share the rest; a column of words that breaks needs three characters a line at least, and no figure breaks.',
    wrong: '(a table of twelve columns of sentences)',
    right: '(a table of names and eleven columns of figures)',
  }),
  'picture-focus': entry<{ written: string }>({
    severity: 'error',
    message: (f) => `“${f.written}” is no point of a picture.`,
    hint: () => 'write the way from the left and from the top, from 0% to 100%: `focus: 70% 40%`.',
    explanation:
      'A picture covers its place, so a part of it is cut off. The focal point is the part that stays visible.',
    wrong: 'focus: right',
    right: 'focus: 80% 50%',
  }),
  'cards-as': entry<{ written: string; known: readonly string[]; near?: string | undefined }>({
    severity: 'error',
    message: (f) => `cards cannot be drawn as “${f.written}”.`,
    hint: (f) => `${meant(f.near)}cards are drawn as ${listed(f.known)}; without \`as\` they stand in a row.`,
    remedy: (f) => pick(f.written, f),
    explanation:
      'Cards stand in a row, as steps that lead to one another, as people with portraits, as quotations, or as a matrix.',
    wrong: '---\nlayout: cards\nas: pyramid\n---',
    right: '---\nlayout: cards\nas: steps\n---',
  }),
  'compare-count': entry<{ written: string; as: 'marks' | 'bars' | 'share'; most: number }>({
    severity: 'error',
    message: (f) =>
      `“${f.written}” cannot be drawn ${f.as === 'bars' ? 'as a bar' : 'with one mark for each'}.`,
    hint: (f) => {
      if (f.as === 'share')
        return `what \`count\` draws are whole numbers up to ${f.most}; leave it out otherwise.`;
      const numbers = f.as === 'bars' ? 'a number above zero' : 'a whole number';
      return `give this side a \`drawn\`: ${numbers} in the unit of the other side, which the slide then names.`;
    },
    explanation:
      'A comparison and a share bar can draw one mark for each thing that their figures count, or one for ten, a hundred and so on where there are too many. For a figure in words, `drawn` says how many marks, and the source line of the slide names that number.',
    wrong: '---\nlayout: compare\ncount: true\n---\n\n# Before and after\n\n## **0.5** days\n\n## **3** days',
    right: '---\nlayout: compare\ncount: true\n---\n\n# Before and after\n\n## **1** day\n\n## **3** days',
  }),
  'fact-scale': entry<{
    scale: string;
    problem: 'number' | 'unit' | 'share' | 'count' | 'icon' | 'room';
    written: string;
  }>({
    severity: 'error',
    message: (f) =>
      ({
        number: `“${f.written}” has no number, so it has no place on the scale.`,
        unit: `“${f.written}” has another unit than the figure, so it has no place on its scale.`,
        share: `“${f.written}” is no percentage up to 100, so it is no share of a whole.`,
        count: `“${f.written}” is no whole number up to 20, so it cannot be drawn with one mark for each.`,
        room: `“${f.written}” has no room beside the scale: its texts are too long together.`,
        icon: `no scale here is drawn with the icon “${f.written}”.`,
      })[f.problem],
    hint: (f) =>
      f.problem === 'icon'
        ? '`icon` belongs to `scale: count`; leave it out otherwise.'
        : f.problem === 'room'
          ? 'shorten the texts of the facts, or leave one out.'
          : f.problem === 'share' || f.problem === 'count'
            ? 'choose another scale, or leave it out.'
            : 'on a thermometer each fact is a number in the unit of the figure (零下40摄氏度, 0 degrees); move the others to the notes, or leave the scale out.',
    explanation:
      'A scale beside a figure is drawn true: facts stand on a thermometer where their numbers are, a share is the part of a bar that its percentage says, and a count has one mark for each thing. What has no number has no place there.',
    wrong:
      '---\nlayout: fact\nscale: thermometer\n---\n\n# A cold place\n\n## minus **53** degrees\n\n## Eight people',
    right:
      '---\nlayout: fact\nscale: thermometer\n---\n\n# A cold place\n\n## minus **53** degrees\n\n## 0 degrees',
  }),
  'layout-choice': entry<{
    setting: string;
    written: string;
    known: readonly string[];
    near?: string | undefined;
  }>({
    severity: 'error',
    message: (f) => `“${f.written}” is no ${f.setting} of this layout.`,
    hint: (f) => `${meant(f.near)}write ${listed(f.known)}.`,
    remedy: (f) => pick(f.written, f),
    explanation: 'Some settings of a layout take one of a few words, such as the tone of the slide.',
    wrong: 'tone: black',
    right: 'tone: dark',
  }),
  'chart-kind': entry<{ written: string; known: readonly string[] }>({
    severity: 'error',
    message: (f) =>
      f.written ? `there is no chart “${f.written}”.` : 'the slide does not say which chart it shows.',
    hint: (f) => `write \`chart:\` with one of: ${f.known.join(', ')}.`,
    remedy: (f) => pick(f.written, f),
    explanation:
      'A chart slide says which native chart its table becomes: column, bar, line, area, doughnut, scatter, or share: one bar of the parts of a whole.',
    wrong: '---\nlayout: chart\nchart: pie\n---',
    right: '---\nlayout: chart\nchart: doughnut\n---',
  }),
  'chart-empty': entry<{ lacks: string }>({
    severity: 'error',
    message: (f) => `the chart has nothing to draw: its table has no ${f.lacks}.`,
    hint: () => 'give each category a row, and each series a column with at least one number in them.',
    explanation:
      'A chart draws the numbers of its table: the first column holds the categories, each other one a series.',
    wrong: '| Year | Value |\n|---|---|',
    right: '| Year | Value |\n|---|---|\n| 2011 | 203.28 |',
  }),
  'chart-number': entry<{ written: string }>({
    severity: 'error',
    message: (f) => `“${f.written}” is not a number; a chart draws numbers.`,
    hint: () => 'write digits only and put the unit into `unit:`; leave the cell empty for a gap.',
    explanation:
      'All columns of a chart’s table but the first hold numbers. Commas between thousands and a percent sign may stay; decimals stand behind a point.',
    wrong: '| Year | Value |\n|---|---|\n| 2011 | 203.28 million |',
    right: '| Year | Value |\n|---|---|\n| 2011 | 203.28 |',
  }),
  'chart-precision': entry<{ written: string; most: number }>({
    severity: 'error',
    message: (f) =>
      `a chart cannot hold “${f.written}” as it is: numbers in it keep ${f.most} significant digits.`,
    hint: () => 'round it, or count in a larger unit and say which in `unit:`.',
    explanation:
      'The numbers of a chart stand in an Excel workbook, which keeps fifteen significant digits and changes the rest to zeros. A table keeps every digit.',
    wrong: '| Year | Dollars |\n|---|---|\n| 2011 | 12345678901234567890 |',
    right: '| Year | Millions of dollars |\n|---|---|\n| 2011 | 12345678901234.5 |',
  }),
  'chart-highlight': entry<{
    written: string;
    problem: 'unknown' | 'gap' | 'kind';
    known: readonly string[];
    near?: string | undefined;
  }>({
    severity: 'error',
    message: (f) =>
      f.problem === 'unknown'
        ? `the chart has no category “${f.written}” that could stand out.`
        : f.problem === 'gap'
          ? `the category “${f.written}” has no value that could stand out.`
          : `“${f.written}” cannot stand out in this chart.`,
    hint: (f) =>
      f.problem === 'kind'
        ? 'take `highlight:` out, or show the figures as columns, bars, a line or a doughnut.'
        : `${meant(f.near)}its categories are ${span(f.known)}; \`highlight: none\` makes all alike.`,
    remedy: (f) => (f.problem === 'unknown' ? pick(f.written, f) : undefined),
    explanation:
      'One column, bar, point or slice stands out in the colour of the brand, with a larger figure; the others are quiet. `highlight` names its category, or says `none`. Without it, the last category stands out where the categories are years, months or other times, and else the longest column or bar, when there is only one of that length. In a chart of several series it names the series that stands out.',
    wrong:
      '---\nlayout: chart\nchart: column\nhighlight: 2010\n---\n\n| Year | Value |\n|---|---|\n| 2006 | 5.22 |\n| 2011 | 203.28 |',
    right:
      '---\nlayout: chart\nchart: column\nhighlight: 2006\n---\n\n| Year | Value |\n|---|---|\n| 2006 | 5.22 |\n| 2011 | 203.28 |',
  }),
  'chart-stacked': entry<{
    written: string;
    problem: 'unknown' | 'kind' | 'series';
    known: readonly string[];
  }>({
    severity: 'error',
    message: (f) =>
      ({
        unknown: `“${f.written}” is no way to stack.`,
        kind: 'only columns, bars or areas of several series are stacked.',
        series: `the chart has no series “${f.written}” that could stand out.`,
      })[f.problem],
    hint: (f) =>
      f.problem === 'series'
        ? `in stacks a series stands out; the series are ${listed(f.known)}.`
        : 'write `stacked: values`, `stacked: percent` for shares, and a series in each column of the table.',
    explanation:
      'Stacked columns or bars show the parts of a whole for each category. `highlight` names the series that stands out; without it, the first one does.',
    wrong: '---\nlayout: chart\nchart: line\nstacked: values\n---',
    right: '---\nlayout: chart\nchart: column\nstacked: values\n---',
  }),
  'chart-marks': entry<{
    written: string;
    problem: 'kind' | 'unknown' | 'words' | 'ends' | 'same' | 'number' | 'gap';
    known: readonly string[];
    near?: string | undefined;
  }>({
    severity: 'error',
    message: (f) =>
      ({
        kind: 'this chart carries no arrow or target line: that needs columns, a line or an area, for an arrow of one series.',
        unknown: `the chart has no category “${f.written}” for an end of the arrow.`,
        words: 'the arrow has no words.',
        ends: 'the arrow does not say from which category to which it goes.',
        same: `the arrow begins and ends at “${f.written}”.`,
        number: `the target “${f.written}” is not a number.`,
        gap: `the category “${f.written}” has no value to which an arrow could go.`,
      })[f.problem],
    hint: (f) =>
      f.problem === 'unknown'
        ? `${meant(f.near)}its categories are ${span(f.known)}.`
        : f.problem === 'number'
          ? 'write `target:` with digits only, in the unit of the chart.'
          : 'an arrow has `annotate:`, `from:` and `to:`; take them out, or show one series as columns.',
    remedy: (f) => (f.problem === 'unknown' ? pick(f.written, f) : undefined),
    explanation:
      'An arrow leads from one column to another and says how they compare; a target line stands at a value of the axis. Both are shapes over the chart, at places that follow from its numbers.',
    wrong:
      '---\nlayout: chart\nchart: column\nannotate: 38.9 times\nfrom: 2010\nto: 2011\n---\n\n| Year | Value |\n|---|---|\n| 2006 | 5.22 |\n| 2011 | 203.28 |',
    right:
      '---\nlayout: chart\nchart: column\nannotate: 38.9 times\nfrom: 2006\nto: 2011\n---\n\n| Year | Value |\n|---|---|\n| 2006 | 5.22 |\n| 2011 | 203.28 |',
  }),
  'chart-setting': entry<{
    setting: string;
    written: string;
    problem: 'kind' | 'series' | 'number' | 'zero' | 'range' | 'format' | 'value' | 'room' | 'pair';
    needs?: string;
    known?: readonly string[];
    near?: string | undefined;
  }>({
    severity: 'error',
    message: (f) =>
      ({
        kind: `this chart takes no \`${f.setting}\`: that needs ${f.needs ?? 'another kind of chart'}.`,
        series: `the chart has no series “${f.written}” for \`${f.setting}\`.`,
        number: `\`${f.setting}: ${f.written}\` is not a number.`,
        pair: `a scatter chart takes two series, the first across and the second up; here are ${f.written}.`,
        zero: `\`${f.setting}: ${f.written}\` leaves out zero, from which columns, bars and areas are measured.`,
        range: `\`${f.setting}: ${f.written}\` leaves out values of the chart.`,
        format: `\`${f.setting}: ${f.written}\` is no number format.`,
        value: `\`${f.setting}: ${f.written}\` is not one of ${listed(f.known ?? [])}.`,
        room: `the names have no room beside the data, as \`${f.setting}: ${f.written}\` asks.`,
      })[f.problem],
    hint: (f) =>
      ({
        kind: 'take it out, or choose such a chart.',
        series: `${meant(f.near)}its series are ${listed(f.known ?? [])}.`,
        number: 'write digits only, in the unit of the chart.',
        pair: 'give the chart two series, and each point a category with its name.',
        zero: 'take it out, or show the figures as a line.',
        range: 'give the axis ends between which all values lie.',
        format: 'write 0, 0.0, #,##0 or #,##0.0, with + before it for signs and % behind it for percent.',
        value: undefined,
        room: 'shorten the names, or take `legend:` out.',
      })[f.problem],
    explanation:
      'Options say how a chart is drawn: `line` and `line-unit` make one series a line over columns, `axis-min` and `axis-max` are the ends of the axis, `format` is the number format of the labels, `labels: percent` shows shares in place of values, and `legend: true` puts the names into a legend. Columns, bars and areas are compared by their length, so their axis has zero on it.',
    wrong:
      '---\nlayout: chart\nchart: column\naxis-min: 30\n---\n\n| Year | Value |\n|---|---|\n| 2006 | 34 |\n| 2011 | 43 |',
    right:
      '---\nlayout: chart\nchart: line\naxis-min: 30\n---\n\n| Year | Value |\n|---|---|\n| 2006 | 34 |\n| 2011 | 43 |',
  }),
  'chart-names-crowded': entry<{
    count: number;
    name: string;
    side: 'width' | 'height';
    size: number;
    needs: number;
    room: number;
  }>({
    severity: 'error',
    message: (f) =>
      `the ${f.count} names of the chart do not fit: at ${f.size} pt “${f.name}” needs ${f.needs} pt of ${f.side} and has ${f.room}.`,
    hint: (f) =>
      f.side === 'width'
        ? 'show fewer categories, shorten their names, or write `chart: bar`, or for a course of time `chart: line`, which shows some of them.'
        : 'show fewer categories, or cut the chart in two.',
    explanation:
      'Every column and bar has its name beside it. Where a word is wider than the place of its column, or a name higher than that of its bar, PowerPoint tears it apart or sets names on each other. Under a line, names are left out at even steps until the others have room.',
    wrong: '---\nlayout: chart\nchart: column\n---\n\n(a table of sixty years)',
    right: '---\nlayout: chart\nchart: line\n---\n\n(a table of sixty years)',
  }),
  'chart-figures-crowded': entry<{
    side: 'width' | 'height';
    size: number;
    needs: number;
    room: number;
  }>({
    severity: 'warning',
    message: (f) =>
      `figures of the chart stand on each other: at ${f.size} pt they need ${f.needs} pt of ${f.side} each and have ${f.room}.`,
    hint: () => 'show fewer categories or series, or write `chart: line` for a course of time.',
    explanation:
      'Every column and bar says its value, or with many of several series the last of each. The figures are measured at the size they stand at, against the room from one column or bar to the next.',
    wrong: '---\nlayout: chart\nchart: column\n---\n\n(a table of thirty years with figures like 12,345)',
    right: '---\nlayout: chart\nchart: line\n---\n\n(a table of thirty years with figures like 12,345)',
  }),
  'chart-ring-crowded': entry<{ size: number }>({
    severity: 'warning',
    message: (f) => `the figures of the doughnut have, at ${f.size} pt, no room beside it.`,
    hint: () => 'put small slices together under one name, round the figures, or write `chart: bar`.',
    explanation:
      'Names and figures stand beside the ring, at the height of their slices. Those of many thin slices have no room there, and wide ones leave the ring too little.',
    wrong:
      '---\nlayout: chart\nchart: doughnut\n---\n\n(a table of eight rows, most of them below one percent)',
    right: '---\nlayout: chart\nchart: bar\n---\n\n(the same table)',
  }),
  'chart-doughnut-slices': entry<{ has: number; most: number }>({
    severity: 'error',
    message: (f) =>
      `the doughnut has ${f.has} slices; in the colours of the brand, ${f.most} can be told apart.`,
    hint: () => 'put the small ones together under one name, or write `chart: bar`.',
    explanation:
      'Slices take colours of the brand and tints of them, eight at the most. With more, neighbours look alike and the legend cannot be read; bars have their names beside them.',
    wrong: '---\nlayout: chart\nchart: doughnut\n---\n\n(a table of twelve rows)',
    right: '---\nlayout: chart\nchart: bar\n---\n\n(a table of twelve rows)',
  }),
  'chart-doughnut-series': entry<{ has: number }>({
    severity: 'error',
    message: (f) => `a doughnut takes one series; here are ${f.has}.`,
    hint: () => 'give each series a slide of its own, or write `chart: column` or `chart: bar`.',
    explanation:
      'PowerPoint draws a ring for each series, one inside the other, and says nowhere which is which. Two wholes compare better as columns or bars.',
    wrong: '| Staff | 2010 | 2011 |\n|---|---|---|\n| Full time | 38 | 41 |\n| Part time | 12 | 9 |',
    right: '| Staff | 2011 |\n|---|---|\n| Full time | 41 |\n| Part time | 9 |',
  }),
  'chart-doughnut-negative': entry<{ written: string }>({
    severity: 'error',
    message: (f) => `a doughnut cannot show “${f.written}”: its slices are shares of a whole.`,
    hint: () => 'write `chart: column` or `chart: bar` for values below zero.',
    explanation:
      'PowerPoint draws a slice by the size of its value whatever its sign, so that -5 would look like 5.',
    wrong: '---\nlayout: chart\nchart: doughnut\n---\n\n| Item | Change |\n|---|---|\n| Exports | -5 |',
    right: '---\nlayout: chart\nchart: column\n---\n\n| Item | Change |\n|---|---|\n| Exports | -5 |',
  }),
  'chart-doughnut-empty': entry<{ series: string }>({
    severity: 'error',
    message: (f) =>
      `a doughnut cannot show ${f.series ? `“${f.series}”` : 'this series'}: it has no value but zero.`,
    hint: () => 'give it values, or leave the chart out.',
    explanation:
      'The slices of a doughnut are shares of a whole; of nothing there are none, and no ring is drawn.',
    wrong: '| Staff | Count |\n|---|---|\n| Full time | 0 |\n| Part time | 0 |',
    right: '| Staff | Count |\n|---|---|\n| Full time | 41 |\n| Part time | 9 |',
  }),
  'chart-percent': entry<{ written: string }>({
    severity: 'error',
    message: (f) =>
      `only some numbers of the chart have a percent sign; “${f.written}” is unlike those before it.`,
    hint: () => 'write the sign behind all of them, or behind none.',
    explanation: 'All labels of a chart have one number format, so the sign of some would be lost.',
    wrong: '| Year | Share |\n|---|---|\n| 2010 | 5% |\n| 2011 | 3 |',
    right: '| Year | Share |\n|---|---|\n| 2010 | 5% |\n| 2011 | 3% |',
  }),
  'text-small': entry<{ what: string; size: number; meant: number }>({
    severity: 'warning',
    message: (f) => `the ${f.what} had to be set at ${f.size} pt; it is meant to stand at ${f.meant} pt.`,
    hint: () => 'shorten it, or its siblings, which share its size.',
    explanation:
      'Text takes the largest size of its scale that fits, and siblings share one size. Past the second step down it is still readable, but a slide that needs it says too much; --strict refuses it.',
    wrong: '- heading: Service\n  text: (four sentences in a card)',
    right: '- heading: Service\n  text: (one sentence in a card)',
  }),
  'text-torn': entry<{ what: string; word: string; size: number }>({
    severity: 'warning',
    message: (f) => `“${f.word}” is wider than its place at ${f.size} pt, so the ${f.what} breaks inside it.`,
    hint: () => 'use a shorter word, or fewer columns or entries, which are then wider.',
    explanation:
      'A word stays whole: a smaller size, or another arrangement of the slide, is tried first. Where none of them holds the word, it breaks between two letters, without a hyphen.',
    wrong: '- heading: Institutionalisation\n  text: (one of six milestones)',
    right: '- heading: Founding\n  text: (one of six milestones)',
  }),
  'link-nowhere': entry<{ link: string }>({
    severity: 'error',
    message: (f) => `no slide has the id “${f.link.slice(1)}”.`,
    hint: () => 'give the slide that is meant this `id`, or change the link.',
    explanation: 'A link like `[text](#id)` points at the slide whose front matter has that id.',
    wrong: '[Jilin](#jilin)  (and no slide with id: jilin)',
    right: '[Jilin](#jilin)  (and on its slide, id: jilin)',
  }),
  'link-in-plain-text': entry<{ link: string; what: string }>({
    severity: 'error',
    message: (f) => `${f.what} is plain text; the link to “${f.link}” would be lost.`,
    hint: () => 'write its words only, and put the link into a text of the slide.',
    explanation:
      'PowerPoint keeps the names of sections, and the categories and series of charts, as text without links.',
    wrong: '| [2006](https://example.org) | 5.22 |',
    right: '| 2006 | 5.22 |',
  }),
  'logo-unseen': entry<{ file: string; ground: string; share: number; dark: boolean }>({
    severity: 'warning',
    message: (f) =>
      `the logo ${f.file} can hardly be seen on #${f.ground}: only ${Math.round(f.share * 100)} % of it stands out.`,
    hint: (f) =>
      f.dark
        ? 'name a picture for dark grounds as `brand.logo.dark`.'
        : 'name a picture with darker colours as `brand.logo.image`.',
    explanation:
      'A logo that has the colours of the ground disappears. Its opaque pixels are compared with the ground that it stands on: at least a third of them have to differ clearly from it.',
    wrong: 'brand:\n  logo: { image: assets/navy.svg, alt: Logo }   # on navy covers',
    right: 'brand:\n  logo: { image: assets/navy.svg, dark: assets/white.svg, alt: Logo }',
  }),
  contrast: entry<{
    slot: string;
    colour: string;
    ground: string;
    ratio: number;
    needs: number;
    size: number;
    remedy?: { name: string; of: 'text' | 'ground'; to: 'darker' | 'lighter' } | undefined;
  }>({
    severity: 'warning',
    message: (f) =>
      `text of ${f.size} pt in #${f.colour} (${f.slot}) on #${f.ground} has a contrast of ${f.ratio.toFixed(2)}; it needs ${f.needs}.`,
    hint: ({ remedy }) => remedy && `make the ${remedy.of}, \`brand.colours.${remedy.name}\`, ${remedy.to}.`,
    explanation:
      'WCAG AA asks for a contrast of 4.5 between text and what it stands on, or 3 from 24 points (bold 18). It is computed on the finished pages, alpha included.',
    wrong: 'brand:\n  colours: { muted: "#B9B9B9" }',
    right: 'brand:\n  colours: { muted: "#5F6368" }',
  }),
};

const meant = (near: string | undefined): string => (near ? `do you mean “${near}”? ` : '');

/** All words, or the first and the last of many. */
const span = (words: readonly string[]): string =>
  words.length > 8 ? `${words[0]} to ${words.at(-1)}` : listed(words);

const listed = (words: readonly string[]): string =>
  words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;
