/** The id of a passage: a letter, then three or four letters and digits, none of which is taken for another (0, 1, i, l, o). */
export const PASSAGE_ID = /^(?=.*\d)[a-hjkmnp-z][a-hjkmnp-z2-9]{3,4}$/;
