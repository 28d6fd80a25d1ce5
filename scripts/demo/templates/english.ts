import { dateParts } from '../dates.ts';
import { renderBody } from '../markup.ts';
import type { Template } from '../page.ts';
import { escaped, jsonLd, openGraph } from '../page.ts';

const harbourWire: Template = (page) => {
  const { article } = page;
  const { title, deck, url, byline, section } = escaped(page);
  const { day, month, year, time } = dateParts(article.published, 'en');
  return `<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<title>${title} | Harbour Wire</title>
<link rel="canonical" href="${url}">
<link rel="alternate" type="application/rss+xml" title="Harbour Wire" href="https://www.harbour-wire.example/feed.xml">
${openGraph(page, 'Harbour Wire')}
${jsonLd(page)}
</head>
<body class="wire">
<a class="skip" href="#main">Skip to content</a>
<header class="masthead"><a href="/">Harbour Wire</a><p>The co-operative news agency of the Sarn Sea since 1911</p>
<nav aria-label="Main"><ul><li><a href="/home">Home news</a></li><li><a href="/sea">Sea &amp; ports</a></li><li><a href="/money">Money</a></li><li><a href="/sport">Sport</a></li><li><a href="/clients">For clients</a></li></ul></nav></header>
<main id="main"><article>
<p class="kicker">${section}</p>
<h1>${title}</h1>
${deck === '' ? '' : `<p class="standfirst">${deck}</p>`}
<p class="meta">${byline.length === 0 ? '' : `By <span rel="author">${byline.join('</span> and <span rel="author">')}</span> · `}<time datetime="${article.published}">${day} ${month} ${year}, ${time}</time></p>
<div class="story">
${renderBody(article.blocks, {
  photo: (file, caption, credit) =>
    `<figure class="wire-photo"><img src="/img/${file}" alt="" width="1200" height="800"><figcaption>${caption} <cite>${credit}</cite></figcaption></figure>`,
})}
</div>
</article>
<aside class="more"><h2>More from the wire</h2><ul><li><a href="/2025/02/27/herring-quota">Herring quota set 4 percent lower for spring season</a></li><li><a href="/2025/03/02/lighthouse-keepers">Last two lighthouse keepers hand over the keys</a></li><li><a href="/2025/03/05/rate-decision">Reserve Board holds rate for a third month</a></li></ul></aside>
</main>
<footer><p>Harbour Wire reports are licensed to member newspapers and broadcasters. Questions: desk@harbour-wire.example</p><p>© 2025 Harbour Wire Cooperative. All rights reserved.</p></footer>
</body>
</html>
`;
};

const elleryGazette: Template = (page) => {
  const { article } = page;
  const { title, deck, byline, section } = escaped(page);
  const { day, month, year } = dateParts(article.published, 'en');
  const newsletter = `<div class="newsletter-inline"><h4>The Gazette at Seven</h4><p>The morning's news from Port Ellery in your inbox before breakfast.</p><form action="/newsletter" method="post"><input type="email" name="email" placeholder="Your email address"><button>Sign up</button></form></div>`;
  return `<!DOCTYPE html>
<html lang="en-GB" class="no-js">
<head>
<meta charset="UTF-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title} - Ellery Gazette</title>
<link rel="canonical" href="${article.canonical ?? article.url}">
<meta name="generator" content="WordPress 6.4">
${openGraph(page, 'Ellery Gazette')}
${byline.length === 0 ? '' : `<meta name="author" content="${byline.join(', ')}">`}
<style>.entry-content{max-width:42em}.sharedaddy{display:flex}</style>
</head>
<body class="single single-post">
<div id="cookie-notice" role="dialog"><p>We use cookies to keep the Gazette running and to measure how many people read it.</p><button>Accept all</button> <button>Only necessary</button></div>
<div id="page"><header id="masthead"><div class="site-title"><a href="https://www.ellery-gazette.example/">Ellery Gazette</a></div><div class="site-description">Port Ellery's daily since 1868</div>
<ul id="menu-primary"><li><a href="/city">City</a></li><li><a href="/country">Country</a></li><li><a href="/harbour">Harbour</a></li><li><a href="/opinion">Opinion</a></li><li><a href="/property">Property</a></li><li><a href="/obituaries">Obituaries</a></li><li><a href="/subscribe">Subscribe</a></li></ul></header>
<div id="content"><article class="post type-post hentry">
<header class="entry-header"><span class="cat-links"><a href="/category/${section.toLowerCase()}">${section}</a></span>
<h1 class="entry-title">${title}</h1>
${deck === '' ? '' : `<p class="entry-subtitle">${deck}</p>`}
<div class="entry-meta"><span class="posted-on"><time class="entry-date published" datetime="${article.published}">${month} ${day}, ${year}</time></span>${byline.length === 0 ? '' : ` <span class="byline">by <span class="author vcard"><a class="url fn n" href="/author">${byline.join('</a>, <a class="url fn n" href="/author">')}</a></span></span>`}</div></header>
<div class="entry-content">
${renderBody(article.blocks, {
  inserts: { 4: newsletter },
  photo: (file, caption, credit) =>
    `<div id="attachment_${file.length * 37}" class="wp-caption aligncenter"><img src="/wp-content/uploads/2025/${file}" alt=""><p class="wp-caption-text">${caption} ${credit}</p></div>`,
})}
<div class="sharedaddy"><h3>Share this:</h3><ul><li><a href="#share-mail">Email</a></li><li><a href="#share-print">Print</a></li><li><a href="#share-link">Copy link</a></li></ul></div>
<div id="jp-relatedposts"><h3>Related</h3><div><a href="/tide-tables">Tide tables for the week in Port Ellery</a><span>In "Harbour"</span></div><div><a href="/fish-market-roof">Fish market roof to be mended before summer</a><span>In "City"</span></div></div>
</div>
<footer class="entry-footer"><span class="comments-link"><a href="#respond">${article.comments} Comments</a></span></footer>
</article></div>
<aside id="secondary"><section><h2>Most read</h2><ol><li><a href="/parking-row">Parking row on Customs Street enters fourth year</a></li><li><a href="/seal-in-pool">Seal found in lido for second time this month</a></li><li><a href="/bus-times">New bus timetable: what changes on Monday</a></li></ol></section></aside>
<footer id="colophon">Copyright 2025 Ellery Gazette, a Lanyard Press title. <a href="/contact">Contact the newsroom</a></footer></div>
</body>
</html>
`;
};

const meridianPost: Template = (page) => {
  const { article } = page;
  const { title, deck, url, byline, section } = escaped(page);
  const { day, month, year, time } = dateParts(article.published, 'en');
  return `<!doctype html>
<html lang="en" itemscope itemtype="https://schema.org/NewsArticle">
<head>
<meta charset="utf-8">
<title itemprop="name">${title} | The Meridian Post</title>
<link rel="canonical" href="${url}" itemprop="mainEntityOfPage">
<meta itemprop="datePublished" content="${article.published}">
<meta name="robots" content="max-image-preview:large">
</head>
<body>
<div class="topbar"><a href="/login">Log in</a> <a href="/subscribe">Subscribe from 2 crowns a week</a></div>
<header><a class="logo" href="/">The Meridian Post</a><nav><a href="/politics">Politics</a> <a href="/business">Business</a> <a href="/law">Law &amp; order</a> <a href="/culture">Culture</a> <a href="/weekend">Weekend</a></nav></header>
<main><div class="eyebrow">${section}</div>
<h1 itemprop="headline">${title}</h1>
${deck === '' ? '' : `<h2 class="dek" itemprop="description">${deck}</h2>`}
<div class="by">${byline.map((name) => `<span itemprop="author" itemscope itemtype="https://schema.org/Person"><span itemprop="name">${name}</span></span>`).join(', ')}</div>
<div class="stamp">${day} ${month} ${year} ${time} GMT</div>
<div class="tools"><button>Gift this article</button><button>Save for later</button><span>Listen to this article (5 min)</span></div>
<div itemprop="articleBody" class="prose">
${renderBody(article.blocks, {
  paragraph: (html, index) => `<p class="${index === 1 ? 'p drop' : 'p'}">${html}</p>`,
  photo: (file, caption, credit) =>
    `<figure itemprop="image" itemscope itemtype="https://schema.org/ImageObject"><img src="https://static.meridian-post.example/${file}" alt=""><figcaption><span class="cap">${caption}</span> <span class="cr">${credit}</span></figcaption></figure>`,
})}
</div>
<section class="recirc"><h3>Up next</h3><a href="/culture/organ">The organ builder who tunes by the tide</a><a href="/business/cranes">Why the harbour cranes were painted green</a></section>
</main>
<footer>© Meridian Media 2025 · Terms · Privacy · Corrections: 020 555 0142</footer>
</body>
</html>
`;
};

const radioCaldria: Template = (page) => {
  const { article } = page;
  const { title, url, byline, section } = escaped(page);
  const { day, month, year } = dateParts(article.published, 'en');
  return `<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>${title} – Radio Caldria</title>
<link rel="canonical" href="${url}">
${openGraph(page, 'Radio Caldria')}
${jsonLd(page)}
<script>window.__STATE__={"player":{"live":true,"station":"RC1"}};</script></head>
<body><div id="root"><div class="css-1x9k2p"><div class="css-live">On air now: Harbour Lights with Odile Marsh</div><nav class="css-77aq0z"><a class="css-l" href="/">Radio Caldria</a><a class="css-l" href="/news">News</a><a class="css-l" href="/weather">Weather</a><a class="css-l" href="/schedule">Schedule</a><a class="css-l" href="/podcasts">Podcasts</a></nav></div>
<main class="css-m0"><div class="css-cat">${section}</div><h1 class="css-h1">${title}</h1>
<div class="css-by"><div>${byline.join(' and ')}</div><div><time datetime="${article.published}">${day} ${month} ${year}</time></div><button class="css-b">Listen · 3 min</button><button class="css-b">Share</button></div>
<div class="css-body">
${renderBody(article.blocks, {
  paragraph: (html) => `<div class="css-p" data-component="text-block"><p>${html}</p></div>`,
  photo: (file, caption, credit) =>
    `<div data-component="image-block"><img src="https://img.radio-caldria.example/${file}" alt=""><div class="css-cap">${caption}</div><div class="css-copy">Image source, ${credit}</div></div>`,
  inserts: {
    3: '<div data-component="promo" class="css-promo"><span>Listen:</span> <a href="/podcasts/slack-water">Slack Water, our podcast about the sea</a></div>',
  },
})}
</div>
<section class="css-rel"><h2>You may also like</h2><ul><li><a href="/news/choir">Dockers' choir sings for the last time at Pier 4</a></li><li><a href="/news/eel">The eel that lives in the Parliament fountain</a></li></ul></section></main>
<footer class="css-f">Radio Caldria is not responsible for the content of external sites. <span>Public broadcasting, paid for by the licence fee.</span></footer></div></body></html>
`;
};

const quickBrief: Template = (page) => {
  const { article } = page;
  const { title, url, byline } = escaped(page);
  const { day, month, year } = dateParts(article.published, 'en');
  const ad =
    '<div class="adsbygoogle-x"><span>Advertisement</span><a href="https://ads.quickbrief-daily.example/c?id=118">Dentists in your area are amazed by this one weird brush</a></div>';
  return `<!DOCTYPE html>
<html>
<head>
<meta charset="utf-8">
<title>${title} | QuickBrief Daily</title>
<meta name="description" content="${title}">
<link rel="canonical" href="${url}">
<meta property="og:site_name" content="QuickBrief Daily">
<meta property="og:title" content="${title}">
</head>
<body>
<div class="top"><b>QuickBrief Daily</b> <a href="/trending">Trending</a> <a href="/world">World</a> <a href="/gadgets">Gadgets</a> <a href="/horoscope">Horoscope</a></div>
<div class="breadcrumbs">Home &raquo; World &raquo; ${title}</div>
<h1>${title}</h1>
<div class="info">${byline.length === 0 ? 'QuickBrief Staff' : byline.join(', ')} | ${month} ${day}, ${year} | 3 min read</div>
<div class="share-row">Tweet Pin Mail Telegram</div>
<div class="post-content">
${ad}
${renderBody(article.blocks, { inserts: { 2: ad, 5: '<p class="subscribe-line">Join 40,000 readers who get the brief before everybody else!</p>' } })}
</div>
<div class="tags">Tags: <a href="/tag/breaking">breaking</a> <a href="/tag/viral">viral</a> <a href="/tag/world">world</a></div>
<div class="trending"><h3>Trending now</h3><p><a href="/x1">He bought a lighthouse for one crown. You won't believe the view</a></p><p><a href="/x2">Seven harbour towns you must see before they get popular</a></p></div>
<div class="foot">QuickBrief Daily &copy; 2025. Content is provided for information purposes only.</div>
</body>
</html>
`;
};

const newsVortex: Template = (page) => {
  const { article } = page;
  const { title, url } = escaped(page);
  const { dayPadded, monthNumber, year, time } = dateParts(article.published, 'en');
  return `<html><head><meta charset="utf-8"><title>${title} » NewsVortex</title><meta property="og:url" content="${url}"></head><body>
<div class=head><div class=logo>NewsVortex</div><div class=menu><a href=/1>Top</a> | <a href=/2>World</a> | <a href=/3>Odd</a> | <a href=/4>Money</a></div></div>
<div class=wrap><div class=t>${title}</div><div class=i>${dayPadded}.${monthNumber}.${year} ${time} &nbsp; ${1200 + article.title.length * 13} views &nbsp; ${article.comments} comments</div>
<div class=txt>
${renderBody(article.blocks, {
  paragraph: (html) => `<div>${html}</div>`,
  heading: (html) => `<div><b>${html}</b></div>`,
  photo: (file, caption) => `<div><img src="/up/${file}"></div><div class=sub>${caption}</div>`,
})}
</div>
<div class=rate>Rate this: 1 2 3 4 5</div>
<div class=also><b>Also in the vortex</b><br><a href=/9911>Ten ways to cook kelp</a><br><a href=/9912>Goalkeeper scores from own half, twice</a></div></div>
<div class=bottom>NewsVortex gathers the hottest stories of the day for you. All materials belong to their owners.</div>
</body></html>
`;
};

const sarnObserver: Template = (page) => {
  const { article } = page;
  const { title, deck, url, byline } = escaped(page);
  const { day, month, year } = dateParts(article.published, 'en');
  return `<!DOCTYPE HTML PUBLIC "-//W3C//DTD HTML 4.01 Transitional//EN">
<html>
<head>
<meta http-equiv="Content-Type" content="text/html; charset=utf-8">
<title>The Sarn Observer: ${title}</title>
<link rel="canonical" href="${url}">
</head>
<body bgcolor="#fffdf5">
<table width="100%" border="0"><tr><td colspan="3"><font size="6" face="Georgia"><a href="/">The Sarn Observer</a></font><br><font size="1">A fortnightly review of islands and shipping. ISSN 0000-0191</font></td></tr>
<tr valign="top"><td width="160"><font size="2"><a href="/thisissue.html">This issue</a><br><a href="/essays.html">Essays</a><br><a href="/letters.html">Letters</a><br><a href="/archive.html">Archive</a></font></td>
<td width="560">
<h1><font face="Georgia">${title}</font></h1>
${deck === '' ? '' : `<p><i>${deck}</i></p>`}
<p><font size="2">${byline.length === 0 ? '' : `By ${byline.join(' and ')}<br>`}${day} ${month} ${year}</font></p>
${renderBody(article.blocks, { photo: (file, caption, credit) => `<table align="right" width="220"><tr><td><img src="/pix/${file}" width="220"></td></tr><tr><td><font size="1">${caption} ${credit}</font></td></tr></table>` })}
<hr>
<p><font size="2">Letters to the editor may be shortened. Please give a postal address.</font></p>
</td><td width="160"><font size="2"><b>From the archive</b><br><a href="/1998/ropewalk.html">The last ropewalk</a><br><a href="/2004/fog.html">A short history of fog signals</a></font></td></tr></table>
</body>
</html>
`;
};

export const ENGLISH: Readonly<Record<string, Template>> = {
  'harbour-wire.example': harbourWire,
  'ellery-gazette.example': elleryGazette,
  'meridian-post.example': meridianPost,
  'radio-caldria.example': radioCaldria,
  'quickbrief-daily.example': quickBrief,
  'newsvortex.example': newsVortex,
  'sarn-observer.example': sarnObserver,
};
