import type { Brand } from '../../brand/brand.ts';
import { ROLES } from '../../brand/theme.ts';
import type { Report } from '../../diagnostics/report.ts';
import { knownFont } from '../../typography/faces/faces.ts';

/** Reports each Latin font of the brand whose widths Deckwright does not have, once. */
export function faceCheck({ theme, origins }: Brand, report: Report): void {
  const reported = new Set<string>();
  for (const role of ROLES) {
    const { latin } = theme.faces[role];
    if (knownFont(latin) || reported.has(latin)) continue;
    reported.add(latin);
    report.add('font-unmeasured', { font: latin }, { origin: origins.faces[role] });
  }
}
