import { expect, test } from 'vitest';
import { refusalOf } from '../../src/serve/guard.ts';

const knock = (headers: Record<string, string>, path = '/', token?: string) =>
  refusalOf({ headers, url: new URL(path, 'http://preview') }, token);

test('the host must be a number or a name of this machine', () => {
  expect(knock({ host: '127.0.0.1:4400' })).toBeUndefined();
  expect(knock({ host: 'localhost:4400' })).toBeUndefined();
  expect(knock({ host: '[::1]:4400' })).toBeUndefined();
  expect(knock({ host: '192.168.1.7:4400' })).toBeUndefined();
  for (const host of [
    'evil.example',
    'evil.example:4400',
    '127.0.0.1.evil.example',
    'localhost.evil.example:4400',
    '',
  ])
    expect(knock({ host }), host).toBe('the host is not of this machine');
  expect(knock({})).toBe('the host is not of this machine');
});

test('another origin may ask for nothing', () => {
  const host = '127.0.0.1:4400';
  expect(knock({ host, origin: `http://${host}` })).toBeUndefined();
  for (const origin of ['http://evil.example', 'http://127.0.0.1:4401', 'https://127.0.0.1:4400', 'null'])
    expect(knock({ host, origin }), origin).toBe('the request comes from another site');
  expect(knock({ host, 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'no-cors' })).toBe(
    'the request comes from another site',
  );
  expect(knock({ host, 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'navigate' })).toBeUndefined();
});

test('with a token, each address must carry it', () => {
  const headers = { host: '192.168.1.7:4400' };
  expect(knock(headers, '/?token=a-long-secret', 'a-long-secret')).toBeUndefined();
  for (const path of ['/', '/state?token=', '/events?token=a-long-secre', '/?token=a-long-secret2'])
    expect(knock(headers, path, 'a-long-secret'), path).toBe('the address lacks the token');
});
