/** Marks the current place in the page's contents: the last heading that has reached the top third of the window. */
const links = [...document.querySelectorAll<HTMLAnchorElement>('[data-contents] a')];
const places = links.flatMap((link) => {
  const place = document.getElementById(decodeURIComponent(link.hash.slice(1)));
  return place ? [{ link, place }] : [];
});

function markCurrent(): void {
  const reached = places.filter(({ place }) => place.getBoundingClientRect().top < innerHeight / 3);
  const atEnd = scrollY + innerHeight >= document.documentElement.scrollHeight - 2 && scrollY > 0;
  const current = atEnd ? places.at(-1) : (reached.at(-1) ?? places[0]);
  for (const { link } of places) link.removeAttribute('aria-current');
  current?.link.setAttribute('aria-current', 'location');
}

if (places.length > 0) {
  requestAnimationFrame(markCurrent);
  addEventListener('scroll', markCurrent, { passive: true });
}
