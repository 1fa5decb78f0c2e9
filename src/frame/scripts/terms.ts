/** Opens a term's explanation beside the word; without it the word leads to the glossary. */
document.addEventListener('click', (event) => {
  const link = (event.target as Element).closest<HTMLAnchorElement>('a[data-term]');
  const note = link && document.getElementById(`term-${link.dataset['term']}`);
  if (!note || event.ctrlKey || event.metaKey || event.shiftKey) return;
  event.preventDefault();
  note.showPopover({ source: link });
});
