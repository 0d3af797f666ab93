import { rule } from '../rule.ts';

/** Faces that come with Windows and macOS, or with Office on both, in lower case. */
const COMMON: ReadonlySet<string> = new Set(
  (
    'Arial, Arial Narrow, Calibri, Calibri Light, Cambria, Candara, Consolas, Constantia, Corbel, ' +
    'Courier New, Franklin Gothic Book, Franklin Gothic Medium, Garamond, Georgia, Gill Sans MT, ' +
    'Impact, Palatino Linotype, Segoe UI, Tahoma, Times New Roman, Trebuchet MS, Verdana, Aptos, ' +
    'Aptos Display, Microsoft YaHei, 微软雅黑, Microsoft YaHei Light, DengXian, 等线, DengXian Light, ' +
    '等线 Light, SimSun, 宋体, NSimSun, 新宋体, SimHei, 黑体, KaiTi, 楷体, FangSong, 仿宋, Microsoft JhengHei, ' +
    'PMingLiU, MingLiU, PingFang SC, Songti SC, Heiti SC, Kaiti SC, STSong, 华文宋体, STKaiti, 华文楷体, ' +
    'STHeiti, 华文黑体, STFangsong, 华文仿宋, STZhongsong, 华文中宋, STXihei, 华文细黑, LiSu, 隶书, YouYuan, 幼圆, ' +
    'Yu Gothic, Yu Mincho, Meiryo, MS Gothic, MS Mincho, Malgun Gothic, Batang'
  )
    .toLowerCase()
    .split(', '),
);

export const fontUncommon = rule('font-uncommon', ({ outline, scene }, add) => {
  const faces = Object.values(scene?.theme.faces ?? {}).flatMap((face) => [face.latin, face.ea]);
  const written = Object.values(outline?.brand?.fonts ?? {}).flatMap((face) => [face.latin, face.ea]);
  for (const font of new Set(faces)) {
    const span = written.find((leaf) => leaf?.text === font)?.span;
    // A theme of a company mostly names no Chinese face.
    if (font !== '' && !COMMON.has(font.toLowerCase())) add({ font }, { span });
  }
});
