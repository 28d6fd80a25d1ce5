import { describe, expect, it } from 'vitest';
import { isBylineLabel, labelledByline, namesOtherWork } from './labelled-byline.ts';

describe('labelledByline', () => {
  it.each([
    ['Published on 4 May 2020 by Jane Roe', ['Jane Roe']],
    ['ByJane Roe', ['Jane Roe']],
    ['Veröffentlicht am 8. Februar 2022 von Käthe Böhm', ['Käthe Böhm']],
    ['Posted in Gardens by heron_7 on August 3, 2019', ['heron_7']],
    ['By Jane Roe, MD, Senior Editor', ['Jane Roe']],
    ['By Jane Roe Categories: Harbour, News', ['Jane Roe']],
    ['Di Mario Brenta', ['Mario Brenta']],
    ['Door Pieter de Wael', ['Pieter de Wael']],
    ['بقلم سليم الراوي', ['سليم الراوي']],
    ['作者：方小雨', ['方小雨']],
    ['강하늘 기자', ['강하늘']],
    ['Oleh Putri Lestari', ['Putri Lestari']],
  ])('reads %s', (line, names) => {
    expect(labelledByline(line)?.names).toEqual(names);
  });

  it('leaves out those who did other work, and lines without a label', () => {
    expect(labelledByline('Reviewed by Jane Roe')).toBeNull();
    expect(namesOtherWork('Fact-checked by Jane Roe')).toBe(true);
    expect(namesOtherWork('Written by Jane Roe')).toBe(false);
    expect(labelledByline('Partners and sponsors')).toBeNull();
  });

  it('knows a label that stands in a line of its own', () => {
    expect(['By', 'Von:', '作者'].every(isBylineLabel)).toBe(true);
    expect(isBylineLabel('By the river')).toBe(false);
  });
});
