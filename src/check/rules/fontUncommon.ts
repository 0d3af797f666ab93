import { englishName } from '../../typography/faces/nativeNames.ts';
import { rule } from '../rule.ts';

/** Faces that come with Windows and macOS, or with Office on both, in lower case. */
const COMMON: ReadonlySet<string> = new Set(
  (
    'Arial, Arial Narrow, Calibri, Calibri Light, Cambria, Candara, Consolas, Constantia, Corbel, ' +
    'Courier New, Franklin Gothic Book, Franklin Gothic Medium, Garamond, Georgia, Gill Sans MT, ' +
    'Impact, Palatino Linotype, Segoe UI, Tahoma, Times New Roman, Trebuchet MS, Verdana, Aptos, ' +
    'Aptos Display, Microsoft YaHei, Microsoft YaHei Light, DengXian, DengXian Light, ' +
    'SimSun, NSimSun, SimHei, KaiTi, FangSong, Microsoft JhengHei, ' +
    'PMingLiU, MingLiU, PingFang SC, Songti SC, Heiti SC, Kaiti SC, STSong, STKaiti, ' +
    'STHeiti, STFangsong, STZhongsong, STXihei, LiSu, YouYuan, ' +
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
    if (font !== '' && !COMMON.has(englishName(font).toLowerCase())) add({ font }, { span });
  }
});
