const lists = require('./_data/lists.json');
const markdown = require('markdown-it')({ html: false });

const SIZE = 20;

/** Cuts items into pages; none give one empty page. */
function pagesOf(items, size) {
  const last = Math.max(1, Math.ceil(items.length / size));
  return Array.from({ length: last }, (_, index) => ({
    items: items.slice(index * size, (index + 1) * size),
    number: index + 1,
    last,
  }));
}

const hrefOf = (path, number) => `/${path}/${number === 1 ? '' : `page-${number}/`}`;

module.exports = (eleventy) => {
  eleventy.addFilter('markdown', (text) => markdown.render(text));
  eleventy.addFilter('listHref', hrefOf);
  eleventy.addCollection('listPages', (api) => {
    const articles = new Map();
    for (const article of api.getFilteredByGlob('articles/**/*.md').reverse()) {
      for (const path of article.data.lists) {
        if (articles.has(path)) articles.get(path).push(article);
        else articles.set(path, [article]);
      }
    }
    return lists.flatMap((list) =>
      pagesOf(articles.get(list.path) ?? [], SIZE).map((page) => ({ ...list, ...page })),
    );
  });
  return {
    dir: { input: '.', output: 'site' },
    markdownTemplateEngine: false,
    templateFormats: ['md', 'njk'],
  };
};
