import sniffEncoding from 'html-encoding-sniffer';
import { Unreadable } from './item.ts';

/** 50 MB: more than this, parsed, fills the memory of an ordinary machine. */
const LARGEST = 50_000_000;

/** Bytes that no text has. https://mimesniff.spec.whatwg.org/#binary-data-byte */
const isBinary = (byte: number) =>
  byte <= 0x08 || byte === 0x0b || (byte >= 0x0e && byte <= 0x1a) || (byte >= 0x1c && byte <= 0x1f);

const SNIFFED = 4096;
const PDF = '%PDF-';

/**
 * The text of a file. Its encoding is that of its byte-order mark, else the one it declares, else UTF-8 where it is
 * valid, else Windows-1252. https://encoding.spec.whatwg.org/
 *
 * @param markup how the file would declare its encoding
 * @throws Unreadable where it is empty, too large or no text
 */
export function decode(bytes: Uint8Array, markup: 'html' | 'xml' | 'none'): string {
  if (bytes.length > LARGEST) {
    throw new Unreadable(
      `is larger than ${LARGEST / 1_000_000} MB. Split it, or save the page without images`,
    );
  }
  const fallback = isUtf8(bytes) ? 'UTF-8' : 'windows-1252';
  const encoding =
    markup === 'none'
      ? sniffEncoding(bytes.subarray(0, 3), { defaultEncoding: fallback })
      : sniffEncoding(bytes, { xml: markup === 'xml', defaultEncoding: fallback });
  const start = bytes.subarray(0, SNIFFED);
  const isPdf = new TextDecoder('latin1').decode(start).startsWith(PDF);
  if (isPdf || (!encoding.startsWith('UTF-16') && start.some(isBinary))) {
    throw new Unreadable('is no text. Save the page as HTML or plain text, not as PDF, image or document');
  }
  const text = new TextDecoder(encoding).decode(bytes);
  if (text.trim() === '') throw new Unreadable('is empty. Save the page again');
  return text;
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}
