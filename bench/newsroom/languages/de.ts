import { wordGroups, wordList } from '../../../src/language/word-list.ts';
import { type Grammar, lines } from './grammar.ts';

export const de: Grammar = {
  language: 'de',
  spell: (name) => name,
  events: wordGroups(`
    ein Brand, der Brand, des Brandes, ein Brand ausbrach
    eine Explosion, die Explosion, der Explosion, sich eine Explosion ereignete
    ein Dacheinsturz, der Einsturz, des Einsturzes, ein Dach einstürzte
    ein Gasleck, das Gasleck, des Gaslecks, Gas austrat
    eine Überschwemmung, die Überschwemmung, der Überschwemmung, Wasser eindrang
    ein Stromausfall, der Stromausfall, des Stromausfalls, der Strom ausfiel
    ein Säureunfall, der Säureunfall, des Säureunfalls, Säure auslief
    ein Erdrutsch, der Erdrutsch, des Erdrutsches, ein Hang abrutschte
  `),
  facilities: wordGroups(`
    der Fährhafen, im Fährhafen
    die Papierfabrik, in der Papierfabrik
    das Kinderkrankenhaus, im Kinderkrankenhaus
    das Opernhaus, im Opernhaus
    das Kupferbergwerk, im Kupferbergwerk
    das Stahlwerk, im Stahlwerk
    das Getreidelager, im Getreidelager
    das Impfstofflabor, im Impfstofflabor
    das Busdepot, im Busdepot
    das Gefängnis, im Gefängnis
  `),
  roles: wordList(
    'Bürgermeister, Staatsanwalt, Feuerwehrchef, Gewerkschafter, Chefingenieur, Gouverneur, Chefarzt, Sicherheitsprüfer',
  ),
  parts: wordList('Gebläse, Kabel, Lager, Getriebe'),
  company: '{name} Energie',
  weekdays: wordList(
    'am Montag, am Dienstag, am Mittwoch, am Donnerstag, am Freitag, am Samstag, am Sonntag',
  ),
  months: wordList(
    'Januar, Februar, März, April, Mai, Juni, Juli, August, September, Oktober, November, Dezember',
  ),
  titles: [
    '{Hurt} Verletzte {at} von {place}',
    '{Place}: {Event} fordert {hurt} Verletzte',
    'Was über [das Unglück|den Unfall] von {place} bekannt ist',
    '{Place} sucht nach Antworten',
  ],
  leads: [
    '[Mindestens |]{hurt} Menschen sind {weekday} verletzt worden, als {at} von {place} {happened}.',
    '{Hurt} Menschen [wurden|sind] {weekday} {at} von {place} verletzt[ worden|], als dort {happened}[, teilten die Behörden mit|].',
    '[Rettungskräfte|Sanitäter] brachten {weekday} {hurt} Menschen in [Krankenhäuser|Kliniken], nachdem {at} von {place} {happened}.',
  ],
  facts: {
    casualties: [
      '{Critical} der Verletzten [schweben in Lebensgefahr|liegen auf der Intensivstation], [teilte das Krankenhaus von {place} mit|hieß es von Ärzten].',
      'Nach Angaben von Ärzten [ringen|kämpfen] {critical} der Opfer [noch |]um ihr Leben.',
    ],
    cause: [
      '[Ermittler|Fachleute der Polizei] [vermuten|glauben], dass ein [verschlissenes|defektes] {part} [das Unglück|den Unfall] [ausgelöst|verursacht] hat.',
      'Als Ursache {ofEvent} gilt ein {part}, das seit {yearChecked} nicht mehr [geprüft|gewartet] worden war.',
    ],
    cost: [
      '{Org} [schätzt|beziffert] den Schaden auf {cost} Millionen Euro.',
      'Der Schaden [beträgt|beläuft sich auf] nach Angaben von {org} [rund |etwa |]{cost} Millionen Euro.',
    ],
    history: [
      'Im Jahr {yearBefore} [starben|kamen] bei einem [ähnlichen|vergleichbaren] Unglück in {region} {deadBefore} Menschen[ ums Leben|].',
      'Es ist das schwerste Unglück in {region} seit {yearBefore}, als {deadBefore} Menschen [starben|ums Leben kamen].',
    ],
    evacuation: [
      '[Etwa|Rund] {evacuated} Anwohner mussten [für die Nacht|bis zum Morgen] ihre Wohnungen verlassen.',
      '[Die Polizei|Das Militär] räumte die Straßen der Umgebung, und {evacuated} Menschen [schliefen|verbrachten die Nacht] in [Schulen|Turnhallen].',
    ],
    promise: [
      '{Org} [versprach|kündigte] jeder betroffenen Familie {help} Euro[ Hilfe|] [zu|an].',
      'Jede Familie soll [binnen Wochen|sofort] {help} Euro [erhalten|bekommen], [kündigte {org} an|so {org}].',
    ],
    closure: [
      'Die Straße [von {place} nach {place2}|zwischen {place} und {place2}] [bleibt|ist] auf {km} Kilometern gesperrt.',
      '[Lastwagen und Busse|Autofahrer] müssen einen Umweg von {km} Kilometern über {place2} [nehmen|fahren].',
    ],
    inquiry: [
      'Eine Kommission aus {experts} Fachleuten soll im {month} [berichten|ihre Ergebnisse vorlegen].',
      'Die Staatsanwaltschaft hat Ermittlungen [aufgenommen|eingeleitet]; [erste Ergebnisse|ein erster Bericht] werden im {month} erwartet.',
    ],
    background: [
      '{Facility} wurde {yearBuilt} [gebaut|eröffnet] und [beschäftigt|gibt] {employees} Menschen[ Arbeit|].',
      '{Employees} Menschen arbeiten {at}, {yearBuilt} war die Eröffnung.',
    ],
  },
  said: [
    '„{quote}“, [sagte {role} {person}|so {role} {person}].',
    '{Role} {person} sagte: „{quote}.“',
    '„{quote}“, erklärte {role} {person} vor [Reportern|Journalisten].',
  ],
  saidIndirectly: ['{Role} {person} sagte, {quoteLower}.'],
  toldUs: ['„{quote}“, sagte {role} {person} {toUs}.', '{Role} {person} sagte {toUs}: „{quote}.“'],
  own: [
    '[Unterlagen|Briefe|Protokolle], die {toUs} vorliegen, zeigen, dass {org} im {month} gewarnt wurde.',
    '{Org} ließ Fragen {toUs} unbeantwortet.',
    'Ein Reporter {toUs} zählte {critical} Krankenwagen vor dem Gelände.',
  ],
  clauses: [
    lines(`
      Wir hörten die Sirenen zweimal in dieser Nacht
      Ich warne seit Jahren davor
      Die Türen waren von außen verschlossen
      Niemand sagte uns, was in den Fässern war
      Mein Bruder trug zwei Kinder die Treppe hinunter
      Die Lampen gingen eine nach der anderen aus
      Wir haben die Arbeiter immer wieder gezählt
      Ich habe noch nie solchen Rauch gesehen
      Die alten Pumpen wurden im Frühjahr verkauft
      Man bat uns, zu schweigen
      Jede Minute fühlte sich wie eine Stunde an
      Die Prüfer kamen erst, als wir sie riefen
      Wir haben die Betten in den Hof gezogen
      Die Schlüssel hingen im falschen Büro
    `),
    lines(`
      und niemand kam, um das Tor zu öffnen
      aber die Pläne waren dreißig Jahre alt
      und das Wasser stand uns schon an den Knien
      doch der Direktor war auf einer Tagung
      und die Telefone blieben bis mittags tot
      aber niemand wollte neue Ventile bezahlen
      und meine Hände riechen noch danach
      aber die Nachbarn brachten Decken und Suppe
      und der zweite Ausgang war zugemauert
      doch der Bericht wanderte in eine Schublade
      und wir vergessen nicht, wer geholfen hat
      aber das Geld ging in ein Stadion
      und die Fahrer warteten draußen mit laufendem Motor
      doch die Vorhersage war eindeutig
    `),
    lines(`
      also muss jemand dafür einstehen
      deshalb bleibe ich hier
      und mehr kann ich heute nicht sagen
      wie es das Gesetz seit langem verlangt
      also will ich die Verträge sehen
      was das Ministerium sehr wohl weiß
      und morgen beginnen wir aufzuräumen
      wie Ihnen jeder in der Stadt sagen kann
      also reden Sie mir nicht von Glück
      was mich mehr wütend als traurig macht
      und der Rest ist Sache der Richter
      wie es schon zu Zeiten meines Vaters war
      also bauen wir es wieder auf
      wofür sie sich alle schämen sollten
    `),
  ],
  colour: [
    wordList(`Händler vom Marktplatz, Zwei Bergleute im Ruhestand, Der Chor der Gemeinde, Schüler der Abendschule,
      Eine Handvoll Fischer, Nachtschwestern in ihren Mänteln, Heimatforscher, Die Mieter des gelben Hauses,
      Fahrer der letzten Straßenbahn, Freiwillige in orangen Westen, Bauern aus den Hügeln, Die Schachspieler aus dem Park,
      Beamte des Katasteramts, Familien mit Kinderwagen`),
    wordList(`sammelten an diesem Abend, hatten damals mitgebracht, fragten immer wieder nach, reichten einander, zeigten stumm auf,
      sprachen leise über, hatten heimlich fotografiert, wollten nichts hören von, suchten vergeblich, erinnerten an,
      stritten über, entfernten leise, hatten aufgestapelt, lauschten`),
    wordList(`nasse Decken, verschwundene Kassenbücher, alte Pläne der Keller, eine Liste mit Namen, ein zerbrochenes Geländer,
      Kerzen in Marmeladengläsern, Preise für Diesel, ein Radio ohne Batterien, zerrissene Plakate, Farben des Flusses,
      Eimer voller Sand, letzte Fahrpläne, Briefe der Versicherung, stumme Glocken`),
    wordList(`während Regen auf die Zelte fiel, lange nach Mitternacht, vor der Bäckerei, mit wenig Hoffnung,
      als Hubschrauber kreisten, hinter einem Absperrband, obwohl niemand sie gefragt hatte, bis die Generatoren verstummten,
      zwischen zwei Zügen, unter einer einzigen Lampe, auf den Stufen des Museums, ehe die Busse kamen,
      am Rand des Marktes, trotz der Kälte`),
  ],
  credit: {
    sentences: [
      'Zuerst [hatte|hat] {source} {weekday} darüber berichtet.',
      'Das [berichtete|meldete] {weekday} {source}.',
      'Wie {source} {weekday} berichtete, [war die Anlage seit langem umstritten|kam das Unglück nicht überraschend].',
    ],
    clauses: [
      ', berichtet {source}.',
      ', wie {source} berichtet.',
      ', meldet {source}.',
      ', wie {source} zuerst berichtete.',
    ],
    chains: [
      '{Source} berichtete dies {weekday} unter Berufung auf {origin}.',
      'Das meldete {source} unter Berufung auf {origin}.',
    ],
    lines: [
      'Quelle: {name}',
      'Zuerst erschienen in {toSource}.',
      'Dieser Artikel erschien zuerst in: {name}',
    ],
    excerpts: ['Weiterlesen in {toSource}', 'Den ganzen Artikel lesen Sie in {toSource}'],
    translated: ['Übersetzt aus: {name}', 'Quelle: {name} (übersetzt)'],
  },
  announcement: {
    contact: 'Pressekontakt: {name}, Telefon 00000 555 0100',
    clauses: [', teilte {source} mit.', ', wie {source} mitteilte.', ', erklärte {source}.'],
    sentences: [
      'Das teilte {source} {weekday} mit.',
      'Das geht aus einer [Pressemitteilung|Mitteilung] von {source} hervor.',
    ],
  },
  synonyms: wordGroups(`
    Menschen, Personen
    verletzt, verwundet
    Unglück, Unfall
    Fachleute, Experten
    vermuten, annehmen
    Schaden, Verlust
    Straße, Fahrbahn
    gesperrt, geschlossen
    erhalten, bekommen
    Krankenhäuser, Kliniken
    Rettungskräfte, Helfer
    gebaut, errichtet
    sagte, erklärte
    beschäftigt, zählt
    ähnlichen, vergleichbaren
    starben, verunglückten
    erwartet, angekündigt
    Kommission, Arbeitsgruppe
    schwerste, schlimmste
    Anwohner, Bewohner
    Wohnungen, Häuser
  `),
  mastheads: wordGroups(`
    {name}er Zeitung, die {name}er Zeitung, der {name}er Zeitung
    {name}er Rundschau, die {name}er Rundschau, der {name}er Rundschau
    {name}er Morgenpost, die {name}er Morgenpost, der {name}er Morgenpost
    {name}er Presse, die {name}er Presse, der {name}er Presse
    {name}er Allgemeine, die {name}er Allgemeine, der {name}er Allgemeinen
    {name}er Volksstimme, die {name}er Volksstimme, der {name}er Volksstimme
  `),
  agencies: wordGroups(`
    Nachrichtenagentur {name}, die Nachrichtenagentur {name}, der Nachrichtenagentur {name}
    Presseagentur {name}, die Presseagentur {name}, der Presseagentur {name}
  `),
};
