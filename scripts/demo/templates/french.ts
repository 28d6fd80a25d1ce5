import { dateParts } from '../dates.ts';
import { renderBody } from '../markup.ts';
import type { Template } from '../page.ts';
import { escaped, jsonLd, openGraph } from '../page.ts';

const courrier: Template = (page) => {
  const { article } = page;
  const { title, deck, url, byline, section } = escaped(page);
  const { day, month, year, time } = dateParts(article.published, 'fr');
  return `<!DOCTYPE html>
<html lang="fr"><head><meta charset="utf-8">
<title>${title} – Le Courrier d’Ormand</title>
<link rel="canonical" href="${url}">
${openGraph(page, 'Le Courrier d’Ormand')}
${jsonLd(page)}
</head><body>
<header class="entete"><a href="/">Le Courrier d’Ormand</a><nav><a href="/politique">Politique</a><a href="/regions">Régions</a><a href="/economie">Économie</a><a href="/culture">Culture</a><a href="/idees">Idées</a><a class="abo" href="/abonnement">S’abonner dès 1 couronne</a></nav></header>
<main><article><p class="rubrique">${section}</p><h1>${title}</h1>
${deck === '' ? '' : `<p class="chapo">${deck}</p>`}
<p class="signature">${byline.length === 0 ? '' : `Par <span class="auteur">${byline.join('</span> et <span class="auteur">')}</span><br>`}Publié le ${day} ${month} ${year} à ${time.replace(':', ' h ')}</p>
<p class="lecture">Temps de lecture : 3 min.</p>
<ul class="partage"><li>Partager</li><li>Offrir l’article</li><li>Réagir (${article.comments})</li></ul>
<section class="texte">
${renderBody(article.blocks, {
  paragraph: (html) => `<p class="article__paragraph">${html}</p>`,
  photo: (file, caption, credit) =>
    `<figure><img src="https://img.courrier-ormand.example/${file}" alt=""><figcaption>${caption} <span class="signature-photo">${credit}</span></figcaption></figure>`,
  promotion: (html) => `<section class="inread"><span>Lire aussi</span> ${html}</section>`,
  inserts: {
    4: '<div class="bloc-nl"><strong>Lettre du soir</strong> Chaque soir, l’essentiel de l’actualité de Valbrune. <a href="/lettres">S’inscrire</a></div>',
  },
})}
</section></article>
<aside><h2>Les plus lus</h2><ol><li><a href="/regions/phare">Le phare de la Jument-Noire cherche son gardien</a></li><li><a href="/culture/fete">Fête des Lanternes : le programme complet</a></li></ol></aside></main>
<footer>© Le Courrier d’Ormand 2025 – Mentions légales – Charte déontologique – Gestion des cookies</footer>
</body></html>
`;
};

const avp: Template = (page) => {
  const { article } = page;
  const { title, url } = escaped(page);
  const { day, month, year, time } = dateParts(article.published, 'fr');
  return `<!DOCTYPE html>
<html lang="fr"><head><meta charset="utf-8"><title>${title} | AVP</title><link rel="canonical" href="${url}"><meta property="article:published_time" content="${article.published}"></head>
<body><header><strong><a href="/">Agence valbrunaise de presse</a></strong> <nav><a href="/fil">Le fil</a> <a href="/photo">Photo</a> <a href="/video">Vidéo</a> <a href="/clients">Espace clients</a></nav></header>
<main><article><header><h1>${title}</h1><p><time datetime="${article.published}">${day} ${month} ${year} – ${time}</time></p></header>
${renderBody(article.blocks)}
<p class="initiales">${article.byline
    .map((name) =>
      name
        .split(' ')
        .map((part) => part.slice(0, 1).toLowerCase())
        .join(''),
    )
    .join('-')}/avp</p></article></main>
<footer>Les dépêches de l’AVP ne peuvent être reproduites sans accord préalable.</footer></body></html>
`;
};

const vigie: Template = (page) => {
  const { article } = page;
  const { title, deck, url, byline } = escaped(page);
  const { dayPadded, monthNumber, year, time } = dateParts(article.published, 'fr');
  return `<!DOCTYPE html><html lang="fr"><head><meta charset="utf-8"><title>${title} | La Vigie du littoral</title>
<meta property="og:url" content="${url}"><meta property="og:site_name" content="La Vigie du littoral"></head><body>
<div id="bandeau-cookies">Nous utilisons des traceurs pour mesurer notre audience. <span>Tout refuser</span> <span>Tout accepter</span></div>
<div id="haut"><div class="nom">La Vigie du littoral</div><div class="nav"><span><a href="/a">À la une</a></span><span><a href="/b">Ports</a></span><span><a href="/c">Météo marine</a></span><span><a href="/d">Sorties</a></span></div></div>
<div id="page"><div class="gros">${title}</div>${deck === '' ? '' : `<div class="sous">${deck}</div>`}
<div class="quand">Le ${dayPadded}/${monthNumber}/${year} à ${time}${byline.length === 0 ? '' : ` par ${byline.join(', ')}`}</div>
<div class="corps">
${renderBody(article.blocks, {
  paragraph: (html) => `<div class="para">${html}</div>`,
  heading: (html) => `<div class="inter">${html}</div>`,
  photo: (file, caption, credit) =>
    `<div class="photo"><img src="/i/${file}"><div class="legende">${caption} (${credit})</div></div>`,
  inserts: { 2: '<div class="pub"><span>Publicité</span></div>' },
})}
</div><div class="reseaux">Partagez cet article sur les réseaux</div>
<div class="suite"><div>À lire également</div><div><a href="/e">Huîtres : une saison précoce dans l’anse du Moine</a></div><div><a href="/f">Où voir les phoques sans les déranger</a></div></div></div>
<div id="bas">La Vigie du littoral – une publication du Groupe Rivages – Contact – Publicité</div></body></html>
`;
};

export const FRENCH: Readonly<Record<string, Template>> = {
  'courrier-ormand.example': courrier,
  'avp-presse.example': avp,
  'vigie-littoral.example': vigie,
};
