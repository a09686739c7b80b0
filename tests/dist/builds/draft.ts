/** A draft for the small archive, with which all is well. */
export const DRAFT = `---
headline: A draft of the keepers
summary: >-
  The keepers of the lamps wrote a draft of what they mean to do on the coast in the years that are to come.
published: 2019-04-02
place: keel
organisations: [lamp-union]
source:
  publisher: keel-courier
  language: nl
---

They wrote it in Keel.
`;
