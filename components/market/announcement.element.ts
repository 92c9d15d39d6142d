/** Remembers on this device which announcements were dismissed. Each line sticks to the screen, so nothing moves. */
for (const box of document.querySelectorAll<HTMLInputElement>(".announcement input")) {
  box.checked = box.id in localStorage;
  box.onchange = () => {
    localStorage[box.id] = 1;
  };
}
