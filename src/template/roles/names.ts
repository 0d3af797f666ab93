import type { LayoutRole } from '../template.ts';

/**
 * Words in the names of layouts, in English, German, French, Portuguese, Spanish, Chinese and Japanese: those that PowerPoint, WPS
 * and Google Slides give in these languages, and those that designers use.
 */
const NAMES: Readonly<Record<LayoutRole, RegExp>> = {
  cover:
    /title slide|^title ?\d*$|\bcover|front ?page|^intro\b|opening|titelfolie|titelbild|titelseite|deckblatt|diapositive de titre|page de (?:titre|garde)|couverture|slide de título|\bcapa\b|diapositiva de título|portada|(?:presentation title|titre de (?:la )?présentation|titel der präsentation|título d[ae] (?:la )?(?:apresentação|presentación))|封面|首页|标题幻灯片|標題投影片|標題頁|表紙|タイトル ?スライド/iu,
  section:
    /section|divid|chapter|separator|transition|abschnitt|kapitel|trenn|zwischen(?:titel|folie)|intertitre|chapitre|séparat|seção|secção|divisória|capítulo|sección|节标题|节页|章节|章節|过渡|转场|分隔|目录页标题|區段|セクション|章扉|中扉/iu,
  content:
    /title only|only title|headline only|nur (?:der )?titel|titre seul|(?:somente|só|apenas) (?:o )?título|sólo el título|solo (?:el )?título|título solamente|仅标题|只有标题|仅有标题|只有標題|タイトルのみ/iu,
  points:
    /title (?:and|&|\+) (?:content|text|bullets|body)|title, (?:content|text)|one content|^(?:content|text|bullets|body|main)\b|titel und (?:inhalt|text)|^inhalt|titre et (?:contenu|texte)|^contenu|título e (?:conteúdo|texto|corpo)|^conteúdo|título y (?:objetos|contenido|texto|cuerpo)|^contenido|title_and_body|标题和内容|标题与内容|标题和文本|标题与文本|标题，内容|^内容|正文|標題及內容|標題及物件|タイトルとコンテンツ|本文/iu,
  closing:
    /clos(?:e|ing)|^q ?(?:&|and) ?a\b|\bquestions ?\??$|\bend(?:ing| ?slide| ?page)?\b|thank|contact|\bfinal\b|\blast\b|disclaimer|schluss|\bdank|\bende\b|kontakt|abschluss|merci|\bfin\b|clôture|obrigad|encerra|contato|gracias|cierre|contacto|结束|致谢|谢谢|感谢|封底|尾页|末尾|封三|結束|封底|謝|終わり|お問い合わせ|问答|提问|ご清聴/iu,
};

const ROLES = Object.keys(NAMES) as LayoutRole[];

/** A number that PowerPoint puts before the name of a copy: `1_Title Only`. */
const COPY = /^\d+[_ .-]*/u;

/** The roles that a layout plays by its name. */
export const rolesByName = (name: string): LayoutRole[] =>
  ROLES.filter((role) => NAMES[role].test(name.replace(COPY, '').trim()));

/** Whether a name says a role and nothing else: `Section Header`, not `Orange Section Header` nor a copy. */
export function isWholeName(role: LayoutRole, name: string): boolean {
  const [found = ''] = NAMES[role].exec(name.trim()) ?? [];
  const rest = name
    .trim()
    .replace(found, '')
    .replace(/header|heading|slide|folie|页|幻灯片|[\s_]/giu, '');
  return found !== '' && rest === '';
}
