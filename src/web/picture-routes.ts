import { type Context, Hono } from 'hono';
import type { PictureDesk } from '../pipeline/pictures/picture-desk.ts';

export interface PictureRoutesOptions {
  readonly desk: PictureDesk;
  /** Whether whoever asks may see anything of an article but its link. */
  readonly mayShow: (context: Context, article: string) => Promise<boolean>;
}

/**
 * Pictures of others as files of ours: `/picture/ARTICLE`. Their type is what the bytes are, and browsers are told not to look
 * for another one.
 */
export function pictureRoutes({ desk, mayShow }: PictureRoutesOptions): Hono {
  const app = new Hono();
  app.get('/picture/:article', async (context) => {
    const article = context.req.param('article');
    const picture = (await mayShow(context, article)) ? await desk.picture(article) : null;
    if (picture === null) return context.text('There is no such picture.', 404);
    return context.body(picture.bytes, 200, {
      'Content-Type': picture.contentType,
      'Content-Disposition': 'inline; filename="picture"',
      'Cache-Control': 'private, max-age=3600',
    });
  });
  return app;
}
