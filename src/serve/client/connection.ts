import type { DeckMessage, FindingsMessage, GotoMessage, PlaceAnswer, PlaceRequest } from '../message.ts';

/** What the page does with the messages of the server. */
export interface Listener {
  /** Takes a deck; returns false when it needs all of it first. */
  readonly deck: (message: DeckMessage) => boolean;
  readonly findings: (message: FindingsMessage) => void;
  readonly goto: (message: GotoMessage) => void;
  /** Whether the server answers. */
  readonly online: (isOnline: boolean) => void;
}

/** The address of the server's part, with the token of the page's own address. */
function address(path: string): string {
  const token = new URLSearchParams(location.search).get('token');
  return token === null ? path : `${path}?token=${encodeURIComponent(token)}`;
}

/** Connects to the server, and again when it was away. Asks for the whole deck at the start and when a version is missing. */
export function connect(listener: Listener): void {
  const events = new EventSource(address('/events'));
  const askForAll = async (): Promise<void> => {
    const response = await fetch(address('/state'));
    const { deck, findings } = (await response.json()) as { deck: DeckMessage; findings: FindingsMessage };
    listener.deck(deck);
    listener.findings(findings);
  };
  const on = <T>(event: string, take: (message: T) => void): void =>
    events.addEventListener(event, ({ data }: MessageEvent<string>) => take(JSON.parse(data) as T));
  events.addEventListener('open', () => {
    listener.online(true);
    void askForAll();
  });
  events.addEventListener('error', () => listener.online(false));
  on<DeckMessage>('deck', (message) => {
    if (!listener.deck(message)) void askForAll();
  });
  on('findings', listener.findings);
  on('goto', listener.goto);
}

/** Asks where something on a slide was written. */
export async function askForPlace(request: PlaceRequest): Promise<PlaceAnswer> {
  try {
    const response = await fetch(address('/place'), { method: 'POST', body: JSON.stringify(request) });
    return (await response.json()) as PlaceAnswer;
  } catch {
    return { refused: 'the preview has ended' };
  }
}
