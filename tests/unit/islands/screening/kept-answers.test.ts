// @vitest-environment happy-dom
import { afterEach, describe, expect, it, vi } from 'vitest';
import { findKeptAnswers, forgetAnswers, keepAnswers } from '~/islands/screening/kept-answers';
import { model } from './fixture';

afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
  sessionStorage.clear();
});

const store = (text: string): void => sessionStorage.setItem('self-screen', text);
const minutes = (count: number): number => count * 60_000;

describe('answers kept in the tab', () => {
  it('come back as they were', () => {
    keepAnswers({ who: ['self'], heart: ['pressure', 'rhythm'] });
    expect(findKeptAnswers(model)).toEqual({ who: ['self'], heart: ['pressure', 'rhythm'] });
  });

  it('use one key and leave none behind', () => {
    keepAnswers({ who: ['self'] });
    expect(sessionStorage.length).toBe(1);
    forgetAnswers();
    expect(sessionStorage.length).toBe(0);
    expect(findKeptAnswers(model)).toBeNull();
  });

  it('are void ten minutes after they were last written, as when a browser restores a closed tab', () => {
    vi.useFakeTimers();
    keepAnswers({ who: ['self'] });
    vi.advanceTimersByTime(minutes(10) - 1);
    expect(findKeptAnswers(model)).toEqual({ who: ['self'] });
    vi.advanceTimersByTime(1);
    expect(findKeptAnswers(model)).toBeNull();
    expect(sessionStorage.length).toBe(0);
  });

  it('are void when they say that they come from later', () => {
    store(JSON.stringify({ at: Date.now() + minutes(1), answers: { who: ['self'] } }));
    expect(findKeptAnswers(model)).toBeNull();
  });

  it.each([
    ['text that is no JSON', '{who'],
    ['a list', '[["who"]]'],
    ['nothing', 'null'],
    ['a number', '7'],
    ['a text', '"x"'],
    ['answers without a time', '{"who":["self"]}'],
  ])('%s, written by someone else, is thrown away', (_, text) => {
    store(text);
    expect(findKeptAnswers(model)).toBeNull();
    expect(sessionStorage.length).toBe(0);
  });

  it.each([
    ['no answers', 'null', {}],
    ['thousands of answers', `{"who":[${'"x",'.repeat(5000)}"x"]}`, {}],
    ['an unknown question', '{"evil":["self"]}', {}],
    ['an unknown option', '{"who":["<img src=x onerror=alert(1)>"]}', {}],
    ['a text in place of a list', '{"who":"self"}', {}],
    ['objects in place of texts', '{"who":[{"toString":"self"}]}', {}],
    ['numbers and nothing in place of texts', '{"who":[1,null,{}],"heart":{"0":"none"}}', {}],
    ['a megabyte', JSON.stringify({ who: ['self'], filler: 'x'.repeat(1e6) }), { who: ['self'] }],
    ['deep nesting', `${'['.repeat(20_000)}${']'.repeat(20_000)}`, {}],
    ['names of the prototype', '{"__proto__":{"who":["self"]},"constructor":["self"]}', {}],
    ['two answers to a radio question', '{"safety":["no","plan"]}', { safety: ['plan'] }],
    ['an exclusive answer beside another', '{"heart":["none","rhythm"]}', { heart: ['rhythm'] }],
    [
      'an answer to a question that is not asked',
      '{"who":["self"],"home-safety":["skip"]}',
      { who: ['self'] },
    ],
  ])('%s, written by someone else, does no harm', (_, text, expected) => {
    store(`{"at":${Date.now()},"answers":${text}}`);
    expect(findKeptAnswers(model)).toEqual(expected);
  });

  it('are simply not kept where the browser refuses', () => {
    const refuse = (): never => {
      throw new DOMException('refused', 'SecurityError');
    };
    vi.stubGlobal('sessionStorage', { getItem: refuse, setItem: refuse, removeItem: refuse });
    expect(keepAnswers({ who: ['self'] })).toBe(false);
    expect(findKeptAnswers(model)).toBeNull();
    expect(forgetAnswers).not.toThrow();
  });
});
