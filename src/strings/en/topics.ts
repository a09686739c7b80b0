import { articles } from './counts.ts';

export const topics = {
  overTime: 'Topics over time',
  overTimeOf: (name: string) => `${name} over time`,
  others: 'Others',
  how: (organisations: string) =>
    `Articles by year and, from left to right, by organisation: ${organisations}. The larger the disc, the more articles; each leads to them. All drawings have one scale.`,
  howOne: 'Articles by year and organisation. The larger the disc, the more articles; each leads to them.',
  counted:
    'An article filed under two organisations counts for each of them and once in the topic’s total; one whose year is not certain counts in each year it may belong to.',
  othersAre: 'Others: articles under none of the organisations named.',
  mostFrequent: (drawn: number, all: number) =>
    `Drawn are the ${drawn} topics with the most articles of ${all}; every topic’s page has its own drawing.`,
  point: (years: string, organisation: string, count: number) =>
    `${years}, ${organisation}: ${articles(count)}`,
  table: 'The numbers as a table',
  organisation: 'Organisation',
  all: 'All, each article once',
};
