import { dateParts } from '../dates.ts';
import { renderBody } from '../markup.ts';
import type { Template } from '../page.ts';
import { escaped, jsonLd, openGraph } from '../page.ts';

const bitacora: Template = (page) => {
  const { article } = page;
  const { title, deck, url, byline, section } = escaped(page);
  const { day, month, year, time } = dateParts(article.published, 'es');
  return `<!DOCTYPE html>
<html lang="es"><head><meta charset="utf-8"><title>${title} | La Bitácora de Lázaro</title>
<link rel="canonical" href="${url}">
${openGraph(page, 'La Bitácora de Lázaro')}
${jsonLd(page)}
</head><body>
<header><a class="cabecera" href="/">La Bitácora de Lázaro</a><nav><ul><li><a href="/costarena">Costarena</a></li><li><a href="/puerto">Puerto</a></li><li><a href="/internacional">Internacional</a></li><li><a href="/deportes">Deportes</a></li><li><a href="/suscribete">Suscríbete</a></li></ul></nav></header>
<main><article><p class="antetitulo">${section}</p><h1>${title}</h1>
${deck === '' ? '' : `<h2 class="entradilla">${deck}</h2>`}
<div class="firma">${byline.length === 0 ? 'Redacción' : byline.join(' / ')}</div><div class="lugar-fecha"><time datetime="${article.published}">${day} de ${month} de ${year} - ${time}</time></div>
<div class="compartir"><span>Compartir</span><span>Guardar</span><span>Comentarios: ${article.comments}</span></div>
<div class="cuerpo">
${renderBody(article.blocks, {
  photo: (file, caption, credit) =>
    `<figure class="foto"><img src="/fotos/${file}" alt=""><figcaption>${caption} <b>${credit}</b></figcaption></figure>`,
  inserts: {
    3: '<aside class="boletin"><p>Recibe cada mañana el boletín de La Bitácora</p><a href="/boletin">Apúntate gratis</a></aside>',
  },
})}
</div></article>
<section class="relacionadas"><h3>Te puede interesar</h3><p><a href="/puerto/pulpo">El pulpo vuelve a la lonja con precios de récord</a></p><p><a href="/deportes/remo">El remo costero estrena liga femenina</a></p></section></main>
<footer>© Editorial Tres Cabos, 2025. Reservados todos los derechos.</footer></body></html>
`;
};

const costarenaHoy: Template = (page) => {
  const { article } = page;
  const { title, url, byline, section } = escaped(page);
  const { day, month, year } = dateParts(article.published, 'es');
  return `<!DOCTYPE html>
<html lang="es-ES"><head><meta charset="UTF-8"><title>${title} &#8211; Costarena Hoy</title><link rel='canonical' href='${url}'>
<meta property="og:site_name" content="Costarena Hoy"><meta property="article:published_time" content="${article.published}"></head>
<body class="post-template-default"><div class="site-header"><p class="site-title"><a href="/">Costarena Hoy</a></p><ul class="menu"><li><a href="/ultima">Última hora</a></li><li><a href="/sucesos">Sucesos</a></li><li><a href="/mundo">Mundo</a></li><li><a href="/viral">Viral</a></li></ul></div>
<div class="post"><div class="td-category"><a href="/${section.toLowerCase()}">${section}</a></div><h1 class="entry-title">${title}</h1>
<div class="td-meta">Por <span class="author">${byline.length === 0 ? 'Redacción Costarena Hoy' : byline.join(', ')}</span> - <span class="date">${day} ${month}, ${year}</span> <span class="td-comments">${article.comments}</span></div>
<div class="td-share">Facebook Twitter WhatsApp</div>
<div class="td-post-content">
${renderBody(article.blocks, {
  inserts: { 2: '<div class="td-ad">- Publicidad -</div>' },
  promotion: (html) => `<p class="leer"><strong>LEA TAMBIÉN:</strong> ${html}</p>`,
})}
</div><div class="td-next"><span>Artículo anterior</span> <a href="/lluvia">La lluvia da tregua al interior</a> <span>Artículo siguiente</span> <a href="/loteria">Así cayó la lotería de los faros</a></div>
<div class="td-reply">DEJA UNA RESPUESTA</div></div><div class="td-footer">Costarena Hoy es un diario digital independiente. Síguenos en redes.</div></body></html>
`;
};

export const SPANISH: Readonly<Record<string, Template>> = {
  'bitacora-lazaro.example': bitacora,
  'costarena-hoy.example': costarenaHoy,
};
