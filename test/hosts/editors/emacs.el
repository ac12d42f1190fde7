;;; What Emacs shows of a document that the server judges, and what a rewrite makes of it, as JSON in told.json. -*- lexical-binding: t -*-
(require 'flymake)
(require 'json)

(defun told-of (one)
  (let ((start (flymake-diagnostic-beg one))
        (text (flymake-diagnostic-text one)))
    (when (string-match "\\`\\(.*\\) \\[no-trigger-words\\]: \\(\\(?:.\\|\n\\)*\\)\\'" text)
      `((line . ,(line-number-at-pos start))
        (words . ,(buffer-substring-no-properties start (flymake-diagnostic-end one)))
        (source . ,(match-string 1 text))
        (message . ,(match-string 2 text))))))

(defun shown ()
  (sort (delq nil (mapcar #'told-of (flymake-diagnostics)))
        (lambda (a b) (< (alist-get 'line a) (alist-get 'line b)))))

(defun await (count)
  (let ((deadline (+ (float-time) 60)))
    (while (/= (length (shown)) count)
      (when (> (float-time) deadline)
        (message "timed out: %S" (shown))
        (kill-emacs 1))
      (accept-process-output nil 0.02)
      ;; Without a terminal Emacs is never idle, and Flymake waits for a window.
      (mapc #'timer-event-handler timer-idle-list)
      (when flymake-mode (flymake-start))))
  (vconcat (shown)))

(find-file "ru.md")
(run-hooks 'post-command-hook)
(let ((opened (await 1)) edited actions rewritten)
  (goto-char (point-max))
  (insert "\nЕщё 🙂 повысит качество.\n")
  (setq edited (await 2))

  (goto-char (point-min))
  (search-forward "качество")
  (goto-char (match-beginning 0))
  ;; Asked by a key rather than by the mouse.
  (cl-letf ((last-nonmenu-event ?\r)
            ((symbol-function 'completing-read)
             (lambda (_prompt items &rest _)
               (setq actions (mapcar #'car items))
               (car actions))))
    (call-interactively #'eglot-code-actions))
  (setq rewritten (await 1))

  (let ((lines (nthcdr 5 (split-string (string-trim-right (buffer-string) "\n") "\n"))))
    (with-temp-file "told.json"
      (insert (json-encode `((opened . ,opened) (edited . ,edited) (actions . ,(vconcat actions))
                             (rewritten . ,rewritten) (lines . ,(vconcat lines))))))))
