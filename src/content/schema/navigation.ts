import { z } from 'zod';
import { pagePath, text, unsettable } from './fields';

const item = z.strictObject({
  page: pagePath.describe('A page, by its file name'),
  label: unsettable(text).describe('A shorter name for the menu; empty uses the page’s title'),
  pages: z
    .array(z.strictObject({ page: pagePath, label: unsettable(text) }))
    .default([])
    .describe('Pages below it'),
});

/** `content/site/navigation.yaml`: the menu, the map of the site and every breadcrumb. */
export const navigationSchema = z.strictObject({
  home: pagePath.describe('The home page'),
  menu: z
    .array(item)
    .min(1)
    .max(6, 'has more than six items; readers lose their way')
    .describe('The main menu'),
  footer: z.array(item).describe('Pages linked from the foot of every page'),
  help: item.describe('The “Need help now?” link of every page'),
  book: item.describe('The booking link of every page'),
  screen: item.describe('The filled button of every page, which leads to the self-screen'),
  course: z.array(pagePath).describe('Pages read one after the other'),
});

export type Navigation = z.infer<typeof navigationSchema>;
