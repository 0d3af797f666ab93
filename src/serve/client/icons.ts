/** Icons of 16 units, as paths that are stroked. */
const PATHS = {
  menu: 'M2 4h12M2 8h12M2 12h12',
  find: 'M11.5 7A4.5 4.5 0 1 1 2.5 7a4.5 4.5 0 0 1 9 0M10.5 10.5 14 14',
  overview: 'M2.5 2.5h4.5v4.5h-4.5zM9 2.5h4.5v4.5H9zM2.5 9h4.5v4.5h-4.5zM9 9h4.5v4.5H9z',
  notes: 'M3 4h10M3 7h10M3 10h10M3 13h6',
  full: 'M2 6V2h4M10 2h4v4M14 10v4h-4M6 14H2v-4',
  present: 'M2 3h12v8H2zM8 11v3M5 14h6',
  colours: 'M8 2a6 6 0 1 0 0 12zM8 2a6 6 0 0 1 0 12',
  help: 'M5.5 6a2.5 2.5 0 1 1 3.7 2.2C8.3 8.7 8 9.2 8 10M8 12.6v.4',
  close: 'M4 4l8 8M12 4l-8 8',
  back: 'M10 3 5 8l5 5',
  forth: 'M6 3l5 5-5 5',
  restart: 'M3 8a5 5 0 1 0 1.5-3.5L3 6M3 2.5V6h3.5',
} as const;

export type IconName = keyof typeof PATHS;

const SVG = 'http://www.w3.org/2000/svg';

/** Makes an icon, which a screen reader passes over. */
export function icon(name: IconName): SVGSVGElement {
  const made = document.createElementNS(SVG, 'svg');
  made.setAttribute('viewBox', '0 0 16 16');
  made.setAttribute('class', 'icon');
  made.setAttribute('aria-hidden', 'true');
  const path = document.createElementNS(SVG, 'path');
  path.setAttribute('d', PATHS[name]);
  made.append(path);
  return made;
}
