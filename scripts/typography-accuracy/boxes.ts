import type { Font } from '../../src/typography/faces/font.ts';

/** A text in a box. Deckwright and LibreOffice both break it, and their line counts are compared. */
export interface AccuracyBox {
  readonly script: 'Chinese' | 'English' | 'mixed';
  readonly text: string;
  readonly font: Font;
  readonly size: number;
  readonly width: number;
}

const SCRIPTS = ['Chinese', 'English', 'mixed'] as const;
const SIZES = [12, 14, 18, 20, 28, 42];
// No size divides these widths, because viewers round differently when a text fills a line exactly.
const WIDTHS = [153, 226, 325, 467, 706];
const FACES = ['Liberation Sans', 'Carlito', 'Caladea', 'Liberation Serif'];
const EAST_ASIAN_FACE = 'Noto Sans CJK SC';

const HAN =
  '检验 检疫 通关 企业 服务 我们 技术 中心 实验室 边境 口岸 冬季 的 了 在 和 与 从 把 港口 原油 管道 工程 出口 果园 农民 收入 提高 完成 标准 认证 国家 地方 培训 人员 设备 节假日 从不 间断 为 大型 项目 提前 半年 投产 样品 检测 快速 结果 今年 首次 超过 每天 至少 全部 合格 一 两 三 雪 山 车 船'.split(
    ' ',
  );
const LATIN =
  'a the of and to inspection quality service team border laboratory sample results were delivered within minutes after every shift cold winter region pipeline export orchard farmers income standard accreditation training staff equipment holiday never closed for large projects half year ahead of schedule well-known state-of-the-art don’t it’s The In For We'.split(
    ' ',
  );
const ISLANDS = 'PCR ISO 9001 DNA 7×24 PowerPoint km GDP pH XML HTML 5+2 Wi-Fi'.split(' ');

/** Makes `count` boxes, the same in every run. */
export function accuracyBoxes(count: number): AccuracyBox[] {
  const random = generator(20120701);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;
  return Array.from({ length: count }, (_, i) => {
    const script = SCRIPTS[i % SCRIPTS.length] ?? 'mixed';
    const size = SIZES[Math.floor(i / 3) % SIZES.length] ?? 18;
    const width = WIDTHS[Math.floor(i / 18) % WIDTHS.length] ?? 320;
    const lines = 1 + random() * 7;
    const ems = (lines * width) / size;
    const text = { Chinese: chinese, English: english, mixed }[script](ems, random, pick);
    const font: Font = { latin: pick(FACES), ea: EAST_ASIAN_FACE, bold: random() < 0.3 };
    return { script, text, font, size, width };
  });
}

type Pick = <T>(list: readonly T[]) => T;

function chinese(ems: number, random: () => number, pick: Pick): string {
  let text = '';
  while (text.length < ems) {
    const chance = random();
    if (chance < 0.06) text += `“${pick(HAN)}${pick(HAN)}”`;
    else if (chance < 0.08) text += `《${pick(HAN)}${pick(HAN)}》`;
    else if (chance < 0.1) text += `（${pick(HAN)}）`;
    else if (chance < 0.12) text += `——${pick(HAN)}`;
    else if (chance < 0.124) text += `……${pick(HAN)}`;
    else if (chance < 0.14) text += `${number(random)}${pick(['%', '℃'])}`;
    else if (chance < 0.2) text += `${number(random)}${pick(['', ' '])}${pick(['人次', '亿元', '年', '吨'])}`;
    else text += pick(HAN);
    if (random() < 0.13) text += pick([...'，，，、、。；：！？']);
  }
  return text;
}

function english(ems: number, random: () => number, pick: Pick): string {
  const words: string[] = [];
  let length = 0;
  while (length < ems * 2) {
    let word = random() < 0.08 ? number(random) : pick(random() < 0.06 ? ISLANDS : LATIN);
    if (random() < 0.04) word = `“${word}”`;
    else if (random() < 0.03) word = `(${word})`;
    if (random() < 0.12) word += pick([...',,.;:!?', ' –', ' —']);
    words.push(word);
    length += word.length + 1;
  }
  return words.join(' ');
}

function mixed(ems: number, random: () => number, pick: Pick): string {
  let text = '';
  while (text.length < ems * 1.3) {
    const space = pick(['', ' ']);
    const chance = random();
    if (chance < 0.5) text += chinese(6, random, pick);
    else if (chance < 0.75) text += `${space}${pick(ISLANDS)}${space}`;
    else text += `${space}${english(4, random, pick)}${space}`;
  }
  return text.trim();
}

function number(random: () => number): string {
  const value = random() * 10 ** Math.floor(random() * 5);
  return random() < 0.3 ? value.toFixed(1) : String(Math.round(value));
}

// Mulberry32: small, and with the same results on every machine.
function generator(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixedBits = Math.imul(state ^ (state >>> 15), 1 | state);
    mixedBits = (mixedBits + Math.imul(mixedBits ^ (mixedBits >>> 7), 61 | mixedBits)) ^ mixedBits;
    return ((mixedBits ^ (mixedBits >>> 14)) >>> 0) / 4294967296;
  };
}
