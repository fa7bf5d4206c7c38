// What differs between news sites, as data: one value of this type a portal, and no logic.

export interface Site {
  id: string;
  name: string;
  /** Host names, "*.example.com" for any subdomain. */
  hosts: string[];
  /** Hosts under `hosts` that hold no articles. */
  notHosts?: string[];
  /** Regular expressions (as source text) over path and query: which addresses are articles. */
  articlePaths: string[];
  /** Tried in order; the first that yields text wins. */
  selectors: {
    body: string[];
    /** True when the body is cut into several such elements that belong together (pages in one document). */
    bodyRepeats?: boolean;
    title: string[];
    author?: string[];
    date?: string[];
    section?: string[];
    /** Caption of the lead picture, where it stands outside the body: it ends in a credit. */
    caption?: string[];
  };
  /** CSS selectors of what inside the body is not text of the article, by class or id (or `figcaption`); each with the reason that is recorded. */
  noise: { selector: string; why: string }[];
  /** Where the other pages are. */
  pages: {
    /** Query or path that shows all pages at once ("?showpage=all", "?page=all", "/all"), if the site has one. */
    all?: string;
    /** CSS selector of what holds the links to single pages, or of these links. */
    links?: string;
  };
  /** Origins to ask for when a reader switches the site on. */
  matches: string[];
  /** True for sites in the manifest's fixed match (SINDOnews alone). */
  builtIn: boolean;
}
