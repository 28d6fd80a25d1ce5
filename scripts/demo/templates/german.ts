import { dateParts } from '../dates.ts';
import { renderBody } from '../markup.ts';
import type { Template } from '../page.ts';
import { escaped, jsonLd, openGraph } from '../page.ts';

const tagblatt: Template = (page) => {
  const { article } = page;
  const { title, deck, url, byline, section } = escaped(page);
  const { dayPadded, monthNumber, year, time } = dateParts(article.published, 'de');
  return `<!DOCTYPE html>
<html lang="de">
<head>
<meta charset="utf-8">
<title>${title} - Weissbrucker Tagblatt</title>
<link rel="canonical" href="${url}">
${openGraph(page, 'Weissbrucker Tagblatt')}
${jsonLd(page)}
</head>
<body>
<div class="consent" hidden><p>Wir und unsere Partner verarbeiten Daten, um Ihnen das Tagblatt anzeigen zu können.</p><button>Zustimmen</button></div>
<header><a href="/">Weissbrucker Tagblatt</a><nav><ul><li><a href="/politik">Politik</a></li><li><a href="/wirtschaft">Wirtschaft</a></li><li><a href="/lindmark">Lindmark</a></li><li><a href="/panorama">Panorama</a></li><li><a href="/feuilleton">Feuilleton</a></li><li><a href="/abo">Abo</a></li><li><a href="/epaper">E-Paper</a></li></ul></nav></header>
<main><article>
<header><h1><span class="dachzeile">${section}</span> <span class="titel">${title}</span></h1>
${deck === '' ? '' : `<p class="vorspann">${deck}</p>`}
<p class="autor">${byline.length === 0 ? '' : `Von ${byline.join(' und ')}, `}<time datetime="${article.published}">${dayPadded}.${monthNumber}.${year}, ${time} Uhr</time></p>
<ul class="werkzeuge"><li>Lesezeit: 3 Minuten</li><li>Artikel anhören</li><li>Merken</li><li>Drucken</li></ul></header>
<div class="artikeltext">
${renderBody(article.blocks, {
  photo: (file, caption, credit) =>
    `<figure><picture><source srcset="/bilder/${file}?w=1280"><img src="/bilder/${file}" alt=""></picture><figcaption>${caption} <small>© ${credit}</small></figcaption></figure>`,
  promotion: (html) => `<aside class="mehr-zum-thema"><strong>Mehr zum Thema</strong> ${html}</aside>`,
  inserts: {
    3: '<div class="nl-box"><p class="nl-titel">Der Morgen in Weissbruck</p><p>Das Wichtigste zum Tag, werktags um 6 Uhr in Ihrem Postfach.</p><a href="/newsletter">Jetzt kostenlos anmelden</a></div>',
  },
})}
</div></article>
<section class="teaser"><h2>Das könnte Sie auch interessieren</h2><a href="/lindmark/seilbahn">Seilbahn auf den Grauhorn fährt wieder</a> <a href="/panorama/bienen">Ein Imker zieht auf das Dach der Oper</a></section></main>
<footer><p>© Verlagshaus Weissbruck 2025 | Impressum | Datenschutz | AGB</p></footer>
</body>
</html>
`;
};

const lda: Template = (page) => {
  const { article } = page;
  const { title, url } = escaped(page);
  const { day, month, year, time } = dateParts(article.published, 'de');
  return `<!DOCTYPE html>
<html lang="de"><head><meta charset="utf-8"><title>LDA | ${title}</title>
<link rel="canonical" href="${url}"><meta name="date" content="${article.published}">
</head><body>
<div id="kopf"><a href="/">Lindmärkische Depeschen-Agentur</a> <span>Unabhängig. Genossenschaftlich. Seit 1922.</span></div>
<div id="navi"><a href="/basisdienst">Basisdienst</a> <a href="/regio">Regionaldienste</a> <a href="/bild">Bildfunk</a> <a href="/kunden">Kundenbereich</a></div>
<div id="meldung"><h1>${title}</h1>
<div class="stand">Meldung vom ${day}. ${month} ${year}, ${time} Uhr</div>
${renderBody(article.blocks)}
<div class="kuerzel">${article.byline.length === 0 ? 'lda' : `lda/${article.byline.map((name) => name.toLowerCase().slice(0, 3)).join('/')}`}</div></div>
<div id="fuss">Die Meldungen der LDA sind urheberrechtlich geschützt. Jede Nutzung bedarf eines Vertrages.</div>
</body></html>
`;
};

const bote: Template = (page) => {
  const { article } = page;
  const { title, deck, url, byline, section } = escaped(page);
  const { day, month, year } = dateParts(article.published, 'de');
  return `<!DOCTYPE html>
<html lang="de"><head><meta charset="utf-8"><title>${title} | Kammertaler Bote</title><link rel="canonical" href="${url}">
<meta property="og:site_name" content="Kammertaler Bote"><meta property="og:title" content="${title}"></head>
<body><div class="seite"><div class="kopfzeile"><a href="/"><img src="/logo.svg" alt="Kammertaler Bote"></a><div class="wetter">Obergrund heute: 14 Grad, heiter</div></div>
<div class="menue"><a href="/tal">Aus dem Tal</a><a href="/vereine">Vereine</a><a href="/anzeigen">Kleinanzeigen</a><a href="/trauer">Trauer</a></div>
<div class="inhalt" itemscope itemtype="http://schema.org/Article"><div class="rubrik">${section}</div><h1 itemprop="headline">${title}</h1>
${deck === '' ? '' : `<div class="unterzeile">${deck}</div>`}
<div class="zeile">${byline.length === 0 ? 'Kammertaler Bote' : `Von <span itemprop="author">${byline.join(', ')}</span>`} · <span itemprop="datePublished" content="${article.published}">${day}. ${month} ${year}</span></div>
<div itemprop="articleBody">
${renderBody(article.blocks, { photo: (file, caption, credit) => `<div class="bild"><img src="/foto/${file}"><div class="bu">${caption} Foto: ${credit}</div></div>` })}
</div>
<div class="teilen">Artikel teilen: <a href="#m">Mail</a> <a href="#w">Link kopieren</a></div>
<div class="kommentare">${article.comments} Leserkommentare</div></div>
<div class="rand"><h3>Meistgelesen</h3><ol><li><a href="/tal/kuh">Ausgebüxte Kuh hält Feuerwehr in Atem</a></li><li><a href="/vereine/musik">Musikverein sucht dringend Tubisten</a></li></ol></div>
<div class="fusszeile">Kammertaler Bote, Marktplatz 2, Obergrund. Anzeigenannahme täglich bis 12 Uhr.</div></div></body></html>
`;
};

export const GERMAN: Readonly<Record<string, Template>> = {
  'weissbrucker-tagblatt.example': tagblatt,
  'lda-nachrichten.example': lda,
  'kammertaler-bote.example': bote,
};
