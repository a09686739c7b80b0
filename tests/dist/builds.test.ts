// One file for all that builds, so that builds run one after the other: they share the folder `.astro/`.
import './builds/bad-content.ts';
import './builds/broken-off.ts';
import './builds/small.ts';
import './builds/founded.ts';
import './builds/drafts.ts';
import './builds/pagination.ts';
import './builds/base-path.ts';
import './builds/reproducible.ts';
import './builds/taken-over.ts';
