/**
 * Titles, headings and texts of the gallery slides in one language. The least content is the first two entries, the
 * most is all four.
 */
const SCRIPTS = {
  zh: {
    kicker: '农时',
    source: '各地农谚',
    titles: ['春种秋收', '三季各有各的农活', '一年的农时，从春耕到冬藏'],
    entries: [
      ['春天', '东风解冻，播下种子。'],
      ['秋天', '颗粒归仓，晒干入库。'],
      ['夏天', '除草浇水，看苗长高。'],
      ['冬天', '修理农具，等下一个春天。'],
    ],
  },
  en: {
    kicker: 'Farm year',
    source: 'Country sayings',
    titles: [
      'Sow, then reap',
      'Three seasons, three kinds of work',
      'A year on the land, from seed to store',
    ],
    entries: [
      ['Spring', 'The ground thaws and takes the seed.'],
      ['Autumn', 'The grain is dried and stored.'],
      ['Summer', 'Weeds go out, water comes in.'],
      ['Winter', 'Tools are mended for the next spring.'],
    ],
  },
  mixed: {
    kicker: '农时 Farm year',
    source: '各地农谚 Sayings',
    titles: ['播种 sow，收获 reap', '三季 3 seasons 各有农活', '一年 12 个月的农时 farm year'],
    entries: [
      ['春天 Spring', '东风解冻，在 3 月播下种子 seed。'],
      ['秋天 Autumn', '颗粒归仓，含水量降到 13%。'],
      ['夏天 Summer', '除草浇水，看苗长到 80 cm。'],
      ['冬天 Winter', '修理农具 tools，等下一个春天。'],
    ],
  },
} as const;

/** Writes the nine gallery slides of a kind: least, typical and most content, in Chinese, English and both. */
export function galleryStub(name: string): string {
  const slides = Object.entries(SCRIPTS).flatMap(([script, { kicker, source, titles, entries }]) =>
    (['least', 'typical', 'most'] as const).map((content, i) => {
      const first = script === 'zh' && i === 0 ? `section: ${name}\n` : '';
      const around = i === 0 ? '' : `kicker: ${kicker}\nsource: ${source}\n`;
      const shown = entries.slice(0, i + 2);
      const body = shown.map(([heading, text]) =>
        i === 0 ? `## ${heading}\n` : `## ${heading}\n\n${text}\n`,
      );
      const matter = `---\nlayout: ${name}\n${first}id: ${name}-${script}-${content}\n${around}---\n`;
      return [matter, `# ${titles[i]} (${name})\n`, ...body].join('\n');
    }),
  );
  return slides.join('\n');
}
