import type { ImageMetadata } from 'astro';
import { getImage } from 'astro:assets';

const folder = '/content/images/';
const files = import.meta.glob<{ readonly default: ImageMetadata }>(
  '/content/images/**/*.{jpg,jpeg,png,webp,avif,JPG,JPEG,PNG,WEBP,AVIF}',
);

/** The picture of that name in `content/images`. @throws when there is none; the check says so before a build does. */
export async function photoNamed(name: string): Promise<ImageMetadata> {
  const load = files[folder + name];
  if (!load) throw new Error(`There is no photo “${name}” in content/images`);
  return (await load()).default;
}

/** The address of a copy for machines: small, and without what a camera writes into a photo. */
export async function photoAddress(name: string): Promise<string> {
  const { src } = await getImage({ src: await photoNamed(name), width: 480, format: 'jpg' });
  return src;
}
