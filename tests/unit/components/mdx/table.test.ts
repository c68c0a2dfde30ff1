import { globSync } from 'node:fs';
import { basename } from 'node:path';
import { describe, expect, it } from 'vitest';
import { componentNames, propsOf, writerComponents } from '~/components/mdx/allowed';

const namesIn = (room: string): string[] =>
  globSync(`src/${room}/*.astro`).map((file) => basename(file, '.astro'));

describe('the table of what a writer may use', () => {
  it('names every file of its room, and nothing that has no file', () => {
    const own = namesIn('components/mdx');
    const both = new Set([...own, ...namesIn('drawings')]);
    expect(own.filter((name) => !componentNames.includes(name))).toEqual([]);
    expect(componentNames.filter((name) => !both.has(name))).toEqual([]);
  });

  it('shows each component as its own rules ask', () => {
    const wrong = writerComponents.flatMap(({ name, samples }) =>
      samples.filter(({ props = {} }) => !propsOf(name).safeParse(props).success),
    );
    expect(wrong).toEqual([]);
  });
});
