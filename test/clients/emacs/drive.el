;;; drive.el --- Operates Emacs as a writer does -*- lexical-binding: t -*-

;; Opens a draft, waits for findings, opens the code actions at one of them, chooses, waits again.  Writes what was seen
;; as JSON and ends Emacs.  Takes OPINION_SUMMARY_DRAFT, _RULE, _ACTION and _REPORT of the environment.

(require 'flymake)
(require 'json)
(require 'seq)

(defvar drive-rule (getenv "OPINION_SUMMARY_RULE"))
(defvar drive-is-chosen nil)
(defvar drive-report nil)

(defun drive-put (key value)
  (push (cons key value) drive-report))

(defun drive-finish ()
  (drive-put 'text (buffer-substring-no-properties (point-min) (point-max)))
  (let ((coding-system-for-write 'utf-8))
    (write-region (json-encode drive-report) nil (getenv "OPINION_SUMMARY_REPORT")))
  (kill-emacs 0))

(defun drive-rule-of (finding)
  "Emacs shows the rule of FINDING in brackets before its message."
  (let ((shown (flymake-diagnostic-text finding)))
    (and (string-match "\\`opinion-summary \\[\\([^]]*\\)\\]: " shown) (match-string 1 shown))))

(defun drive-describe (finding)
  "FINDING as Emacs shows it: its rule, and the words that it underlines."
  `((rule . ,(drive-rule-of finding))
    (words . ,(buffer-substring-no-properties (flymake-diagnostic-beg finding) (flymake-diagnostic-end finding)))))

(defun drive-describe-all (findings)
  (vconcat (mapcar #'drive-describe findings)))

(defun drive-choose (_prompt actions &rest _)
  "Emacs asks which of the code ACTIONS is to be carried out."
  (drive-put 'offered (vconcat (mapcar #'car actions)))
  (getenv "OPINION_SUMMARY_ACTION"))

(defun drive-look ()
  "Flymake has findings; not every time new ones."
  (let* ((findings (flymake-diagnostics))
         (wanted (seq-find (lambda (finding) (equal (drive-rule-of finding) drive-rule)) findings)))
    (cond ((and wanted (not drive-is-chosen))
           (setq drive-is-chosen t)
           (drive-put 'before (drive-describe-all findings))
           (goto-char (flymake-diagnostic-beg wanted))
           (let ((completing-read-function #'drive-choose)
                 (last-nonmenu-event t)) ; Asked by keyboard, not by mouse.
             (call-interactively 'eglot-code-actions)))
          ((and drive-is-chosen (not wanted))
           (drive-put 'after (drive-describe-all findings))
           (drive-finish)))))

(defun drive-guard (step)
  "Calls STEP; a daemon that fails would wait for ever."
  (condition-case failure (funcall step)
    (error (message "%S" failure) (kill-emacs 1))))

;; Flymake tells nobody when it has new findings.
(advice-add 'flymake--handle-report :after
            (lambda (&rest _) (run-at-time 0 nil #'drive-guard #'drive-look)))

(drive-guard (lambda ()
               (find-file (getenv "OPINION_SUMMARY_DRAFT"))
               (run-hooks 'post-command-hook)))
