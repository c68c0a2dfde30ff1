/** The address of the site’s list of pages, as the sitemap of Astro has it. */
const sitemap = '/sitemap-0.xml';

const textAt = async (url: URL): Promise<string | undefined> => {
  const response = await fetch(url, { signal: AbortSignal.timeout(15_000) });
  return response.ok ? response.text() : undefined;
};

/** The pages that the public site has at the moment, by its own list of them; nothing where it has none, or does not answer. */
export async function publishedPages(
  website: string,
  read: (url: URL) => Promise<string | undefined> = textAt,
): Promise<string[] | undefined> {
  const text = await read(new URL(sitemap, website)).catch(() => undefined);
  const pages = [...(text ?? '').matchAll(/<loc>([^<]+)<\/loc>/g)].flatMap(([, url = '']) =>
    URL.canParse(url) ? [new URL(url).pathname] : [],
  );
  return pages.length > 0 ? pages : undefined;
}
