import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type FileType, sniff } from './sniff.ts';

const fixture = (name: string) => new Uint8Array(readFileSync(new URL(`../../../tests/fixtures/photos/${name}`, import.meta.url)));
const text = (words: string) => new TextEncoder().encode(words);

describe('sniff', () => {
  const files: readonly (readonly [string, FileType])[] = [
    ['landscape.jpg', 'jpeg'],
    ['transparent.png', 'png'],
    ['named-jpg-but-png.jpg', 'png'],
    ['photo.webp', 'webp'],
    ['photo.gif', 'gif'],
    ['heic-without-picture.heic', 'heic'],
    ['bitmap.bmp', 'bmp'],
    ['drawing.svg.png', 'svg'],
    ['document.pdf.jpg', 'pdf'],
    ['text-file.jpg', 'unknown'],
    ['empty.jpg', 'unknown'],
  ];
  it.each(files)('%s is %s, by its bytes', (name, type) => {
    expect(sniff(fixture(name))).toBe(type);
  });

  it('takes a file that names both AVIF and HEIC brands for AVIF', () => {
    expect(sniff(text('\0\0\0\x1cftypmif1\0\0\0\0mif1avifmiaf'))).toBe('avif');
    expect(sniff(text('\0\0\0\x18ftypavis\0\0\0\0avis'))).toBe('avif');
  });

  it('does not take a film for a photo', () => {
    expect(sniff(text('\0\0\0\x18ftypmp42\0\0\0\0isom'))).toBe('unknown');
  });

  it('reads brands from the first box only', () => {
    expect(sniff(text('\0\0\0\x14ftypisom\0\0\0\0mp42\0\0\0\x10heic'))).toBe('unknown');
  });

  it('finds an SVG behind a byte order mark, a declaration, comments and a document type', () => {
    expect(sniff(text('\uFEFF<?xml version="1.0"?>\n<!-- <p> -->\n<!DOCTYPE svg [<!ENTITY a "b">]>\n<svg/>'))).toBe('svg');
    expect(sniff(text('<!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "x.dtd"><svg:svg xmlns:svg="x">'))).toBe('svg');
    expect(sniff(Uint8Array.from([0xff, 0xfe, ...[...'<svg >'].flatMap((letter) => [letter.charCodeAt(0), 0])]))).toBe('svg');
  });

  it('takes no page and no text for an SVG', () => {
    expect(sniff(text('<!doctype html><p><svg></svg></p>'))).toBe('unknown');
    expect(sniff(text('An <svg> element'))).toBe('unknown');
    expect(sniff(text('<!-- never closed'))).toBe('unknown');
  });

  it('tells a bitmap from a letter that begins with BM, and knows TIFF and ZIP', () => {
    expect(sniff(text('BMW and others, a letter'))).toBe('unknown');
    expect(sniff(Uint8Array.of(0x49, 0x49, 0x2a, 0))).toBe('tiff');
    expect(sniff(Uint8Array.of(0x50, 0x4b, 3, 4))).toBe('zip');
  });

  it('answers for any bytes at all', () => {
    fc.assert(fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => typeof sniff(bytes) === 'string'));
  });
});
