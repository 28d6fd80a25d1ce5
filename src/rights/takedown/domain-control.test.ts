import { describe, expect, it } from 'vitest';
import { covers, hostOf, isShownByFile, isShownByPage, isShownByTxt, proofPlaces } from './domain-control.ts';

const TOKEN = 'abc-123';

describe('the host that somebody names', () => {
  it.each([
    ['https://News.Example.com/a?b', 'news.example.com'],
    ['example.com', 'example.com'],
    ['example.com.', 'example.com'],
    ['münchen.example.de', 'xn--mnchen-3ya.example.de'],
    ['co.uk', null],
    ['github.io', null],
    ['127.0.0.1', null],
    ['localhost', null],
    ['', null],
  ])('of %s is %s', (given, host) => {
    expect(hostOf(given)).toBe(host);
  });
});

describe('control is shown', () => {
  const { dns, file, meta, mail } = proofPlaces('www.news.example', TOKEN);

  it('by a TXT record, also one in pieces', () => {
    expect(isShownByTxt([['v=spf1 -all'], [dns.value]], TOKEN)).toBe(true);
    expect(isShownByTxt([[dns.value.slice(0, 9), dns.value.slice(9)]], TOKEN)).toBe(true);
    expect(isShownByTxt([[`${dns.value}4`]], TOKEN)).toBe(false);
  });

  it('by a line of a file, not by a page that quotes it', () => {
    expect(isShownByFile(`# ours\r\n${file.line}\r\n`, TOKEN)).toBe(true);
    expect(isShownByFile(`<p>You asked for ${file.line}</p>`, TOKEN)).toBe(false);
  });

  it('by a meta tag in the head, not in what readers wrote', () => {
    expect(isShownByPage(`<head>${meta.tag}</head><body>`, TOKEN)).toBe(true);
    expect(isShownByPage(`<META content='${TOKEN}' name='headwater-takedown'/>`, TOKEN)).toBe(true);
    expect(isShownByPage(`<head></head><body><p>${meta.tag}`, TOKEN)).toBe(false);
    expect(isShownByPage(`<head><meta name="headwater-takedown" content="${TOKEN}4">`, TOKEN)).toBe(false);
  });

  it('by mail to those who run the domain', () => {
    expect(mail).toContain('postmaster@news.example');
  });
});

describe('what control covers', () => {
  const web = { method: 'file', host: 'www.news.example' } as const;
  const names = { method: 'dns', host: 'news.example' } as const;

  it('is the web server that shows it, with or without www', () => {
    expect(covers(web, 'news.example')).toBe(true);
    expect(covers(web, 'blog.news.example')).toBe(false);
    expect(covers(web, 'other.example')).toBe(false);
  });

  it('is all that stands below where names and mail are given out', () => {
    expect(covers(names, 'blog.news.example')).toBe(true);
    expect(covers(names, 'badnews.example')).toBe(false);
    expect(covers({ ...names, host: 'blog.news.example' }, 'news.example')).toBe(false);
  });
});
