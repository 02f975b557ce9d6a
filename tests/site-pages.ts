/** The paths of the pages that every edition has; those of its sections stand beside them. */
export const pages = ['', 'timeline/', 'glossary/', 'sources/', 'about/', '404.html'];
