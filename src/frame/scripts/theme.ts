const choice = document.querySelector<HTMLSelectElement>('[data-theme-choice]');

if (choice) {
  choice.value = localStorage.getItem('theme') ?? 'auto';
  choice.addEventListener('change', () => {
    localStorage.setItem('theme', choice.value);
    document.documentElement.dataset['theme'] = choice.value;
  });
}
