// @vitest-environment happy-dom
import { afterEach, describe, expect, it, vi } from 'vitest';
import { findKeptAnswers, forgetAnswers, keepAnswers } from '~/islands/screening/kept-answers';
import { model } from './fixture';

afterEach(() => {
  vi.unstubAllGlobals();
  sessionStorage.clear();
});

const store = (text: string): void => sessionStorage.setItem('self-screen', text);

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

  it.each([
    ['text that is no JSON', '{who', null],
    ['a list', '[["who"]]', null],
    ['nothing', 'null', null],
    ['a number', '7', null],
    ['a text', '"x"', null],
    ['thousands of answers', `{"who":[${'"x",'.repeat(5000)}"x"]}`, {}],
    ['an unknown question', '{"evil":["self"]}', {}],
    ['an unknown option', '{"who":["<img src=x onerror=alert(1)>"]}', {}],
    ['a text in place of a list', '{"who":"self"}', {}],
    ['objects in place of texts', '{"who":[{"toString":"self"}]}', {}],
    ['names of the prototype', '{"__proto__":{"who":["self"]},"constructor":["self"]}', {}],
    ['two answers to a radio question', '{"safety":["no","plan"]}', { safety: ['plan'] }],
    ['an exclusive answer beside another', '{"heart":["none","rhythm"]}', { heart: ['rhythm'] }],
    [
      'an answer to a question that is not asked',
      '{"who":["self"],"home-safety":["skip"]}',
      { who: ['self'] },
    ],
  ])('%s, written by someone else, does no harm', (_, text, expected) => {
    store(text);
    expect(findKeptAnswers(model)).toEqual(expected);
  });

  it('that cannot be read are thrown away', () => {
    store('{who');
    findKeptAnswers(model);
    expect(sessionStorage.getItem('self-screen')).toBeNull();
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
