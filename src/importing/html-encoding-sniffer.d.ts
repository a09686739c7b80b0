declare module 'html-encoding-sniffer' {
  /** The name of the encoding, as `TextDecoder` takes it. https://github.com/jsdom/html-encoding-sniffer */
  export default function sniff(
    bytes: Uint8Array,
    options?: { xml?: boolean; defaultEncoding?: string },
  ): string;
}
