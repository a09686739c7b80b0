import type { Archive } from '../archive/model.ts';
import { apiUrl, dataUrl } from '../archive/urls.ts';

/** A piece of code that readers copy: what it does, for which program, and its text, which runs as it stands. */
export interface Example {
  says: 'download' | 'check' | 'read' | 'follow' | 'count' | 'people';
  program: 'curl' | 'Python' | 'R';
  code: string;
}

/**
 * The examples of the page of the data: five minutes with each program, nothing to install but R itself.
 *
 * @param address of the archive
 */
export function dataExamples(address: string | URL): Example[] {
  const data = new URL(dataUrl(), address).href;
  return [
    {
      says: 'download',
      program: 'curl',
      code: `curl -O ${data}articles.csv -O ${data}people.csv`,
    },
    {
      says: 'check',
      program: 'curl',
      code: [
        `curl -s ${data}datapackage.json |`,
        `  jq -r '.resources[] | "\\(.hash | ltrimstr("sha256:"))  \\(.path)"' |`,
        '  sha256sum --check --ignore-missing',
      ].join('\n'),
    },
    {
      says: 'count',
      program: 'Python',
      code: [
        'import csv, io, urllib.request',
        'from collections import Counter',
        '',
        `data = "${data}"`,
        'with urllib.request.urlopen(data + "articles.csv") as file:',
        '    articles = list(csv.DictReader(io.TextIOWrapper(file, "utf-8", newline="")))',
        '',
        'print(len(articles), "articles")',
        'dated = [each for each in articles if each["precision"] == "day"]',
        'print(Counter(each["published"][:4] for each in dated))',
        'print(Counter(id for each in articles for id in each["organisations"].split("|")))',
      ].join('\n'),
    },
    {
      says: 'people',
      program: 'Python',
      code: [
        'import json, urllib.request',
        '',
        `with urllib.request.urlopen("${data}articles.jsonl") as lines:`,
        '    for article in map(json.loads, lines):',
        '        for person in article["people"]:',
        '            if person["office"]:',
        '                print(article["published"], person["name"], person["office"], sep=" · ")',
      ].join('\n'),
    },
    {
      says: 'count',
      program: 'R',
      code: [
        `data <- "${data}"`,
        'articles <- read.csv(paste0(data, "articles.csv"), encoding = "UTF-8", na.strings = "")',
        'dated <- subset(articles, precision == "day")',
        'table(substr(dated$published, 1, 4))',
        'organisations <- strsplit(articles$organisations, "|", fixed = TRUE)',
        'sort(table(unlist(organisations)), decreasing = TRUE)',
      ].join('\n'),
    },
  ];
}

/** The examples of the page of the API. @param address of the archive */
export function apiExamples(archive: Archive, address: string | URL): Example[] {
  const api = new URL(apiUrl(), address).href;
  const newest = archive.articles[0];
  return [
    ...(newest
      ? [
          {
            says: 'read',
            program: 'curl',
            code: `curl -s ${api}articles/${newest.id}.json | jq .headline`,
          } as const,
        ]
      : []),
    {
      says: 'follow',
      program: 'Python',
      code: [
        'import json, urllib.request',
        '',
        `address = "${api}articles.json"`,
        'while address:',
        '    with urllib.request.urlopen(address) as answer:',
        '        page = json.load(answer)',
        '    for article in page["items"]:',
        '        print(article["published"], article["headline"])',
        '    address = page["next"]',
      ].join('\n'),
    },
  ];
}
