import type { IncomingHttpHeaders } from 'node:http';

/** What the guard needs of a request. */
export interface Knock {
  readonly headers: IncomingHttpHeaders;
  readonly url: URL;
}

/**
 * Says why a request is refused; undefined when it may pass. The host must be a number or a name of this machine, because a
 * foreign name that leads here is how a website reads what a server on the machine shows (DNS rebinding). A page of another
 * origin may ask for nothing. With a token, everything needs it.
 */
export function refusalOf({ headers, url }: Knock, token: string | undefined): string | undefined {
  const host = headers.host ?? '';
  if (!OWN_HOST.test(host)) return 'the host is not of this machine';
  if (headers.origin !== undefined && headers.origin !== `http://${host}`)
    return 'the request comes from another site';
  const isVisit = headers['sec-fetch-mode'] === 'navigate';
  if (headers['sec-fetch-site'] === 'cross-site' && !isVisit) return 'the request comes from another site';
  if (token !== undefined && !isEqual(url.searchParams.get('token') ?? '', token))
    return 'the address lacks the token';
  return undefined;
}

/** `localhost`, or an address in numbers, with or without a port. */
const OWN_HOST = /^(?:localhost|\d{1,3}(?:\.\d{1,3}){3}|\[[\da-f:.]+\])(?::\d+)?$/iu;

/** Compares without telling by the time how much is equal. */
function isEqual(a: string, b: string): boolean {
  let difference = a.length ^ b.length;
  for (let i = 0; i < b.length; i += 1) difference |= (a.charCodeAt(i) || 0) ^ b.charCodeAt(i);
  return difference === 0;
}
